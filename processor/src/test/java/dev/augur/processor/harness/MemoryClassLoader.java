package dev.augur.processor.harness;

import java.util.Map;

/** Defines classes from memory. */
public final class MemoryClassLoader extends ClassLoader {
  private final Map<String, byte[]> files;

  /** A loader of class files by binary name. */
  public MemoryClassLoader(Map<String, byte[]> files) {
    super(MemoryClassLoader.class.getClassLoader());
    this.files = files;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] file = files.get(name);
    if (file == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, file, 0, file.length);
  }
}
