package dev.augur.processor.model;

/**
 * What a pipeline's generated class is called.
 *
 * @param packageName the pipeline's package, empty for the unnamed one
 * @param simpleName {@code Outer_InnerAugmenter}
 */
public record AugmenterName(String packageName, String simpleName) {

  /** The name of the class of a type, which is {@code Outer.Inner} if nested. */
  public static AugmenterName of(String packageName, String typeName) {
    return new AugmenterName(packageName, typeName.replace('.', '_') + "Augmenter");
  }

  /** The name with its package. */
  public String qualified() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
