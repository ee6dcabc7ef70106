package dev.augur.data.decode;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.stream.Stream;

/** The functions of the TurboJPEG interface that are used here. Arguments are passed on as they are. Thread-safe. */
final class TurboJpeg {
  /** Pixel formats, as the library numbers them. */
  static final int RGB = 0;

  static final int GREY = 6;

  private static final int STOP_ON_WARNING = 8192;
  private static final int ACCURATE_DCT = 4096;
  private static final int LONGEST_MESSAGE = 200;

  private final MethodHandle open;
  private final MethodHandle header;
  private final MethodHandle decompress;
  private final MethodHandle message;
  private final MethodHandle close;

  private TurboJpeg(SymbolLookup library) {
    // C's unsigned long: 32 bits on Windows, 64 elsewhere.
    MemoryLayout size = Linker.nativeLinker().canonicalLayouts().get("long");
    open = bind(library, "tjInitDecompress", FunctionDescriptor.of(ADDRESS));
    header = withLongSize(bind(library, "tjDecompressHeader3",
        FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, size, ADDRESS, ADDRESS, ADDRESS, ADDRESS)));
    decompress = withLongSize(bind(library, "tjDecompress2", FunctionDescriptor.of(
        JAVA_INT, ADDRESS, ADDRESS, size, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT)));
    message = bind(library, "tjGetErrorStr2", FunctionDescriptor.of(ADDRESS, ADDRESS));
    close = bind(library, "tjDestroy", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  }

  /** The functions of a library that misses none. */
  static TurboJpeg of(SymbolLookup library) {
    return new TurboJpeg(library);
  }

  /** A function that a library does not have. */
  static Optional<String> missing(SymbolLookup library) {
    return Stream.of("tjInitDecompress", "tjDecompressHeader3", "tjDecompress2", "tjGetErrorStr2", "tjDestroy")
        .filter(name -> library.find(name).isEmpty())
        .findFirst();
  }

  @SuppressWarnings("restricted") // only called where native access is enabled
  private static MethodHandle bind(SymbolLookup library, String name, FunctionDescriptor descriptor) {
    return Linker.nativeLinker().downcallHandle(library.find(name).orElseThrow(), descriptor);
  }

  private static MethodHandle withLongSize(MethodHandle function) {
    MethodType type = function.type().changeParameterType(2, JAVA_LONG.carrier());
    return MethodHandles.explicitCastArguments(function, type);
  }

  /** A new decompressor's handle; null if there is no memory for it. */
  MemorySegment open() {
    try {
      return (MemorySegment) open.invokeExact();
    } catch (Throwable failure) {
      throw unexpected(failure);
    }
  }

  /**
   * Reads a header.
   *
   * @param four receives four ints: width, height, subsampling, colours
   * @return 0 if it could be read
   */
  int header(MemorySegment handle, MemorySegment jpeg, MemorySegment four) {
    try {
      return (int) header.invokeExact(handle, jpeg, jpeg.byteSize(),
          four, four.asSlice(4), four.asSlice(8), four.asSlice(12));
    } catch (Throwable failure) {
      throw unexpected(failure);
    }
  }

  /**
   * Decompresses, with the accurate inverse transform and smooth chroma, to the largest size that is not over the given
   * one; rows follow each other without gaps.
   *
   * @return 0 if there was neither an error nor a warning
   */
  int decompress(MemorySegment handle, MemorySegment jpeg, MemorySegment pixels, int width, int height, int format) {
    int stride = width * (format == GREY ? 1 : 3);
    try {
      return (int) decompress.invokeExact(
          handle, jpeg, jpeg.byteSize(), pixels, width, stride, height, format, ACCURATE_DCT | STOP_ON_WARNING);
    } catch (Throwable failure) {
      throw unexpected(failure);
    }
  }

  /** What the handle's last error or warning was. */
  @SuppressWarnings("restricted") // only called where native access is enabled
  String message(MemorySegment handle) {
    try {
      MemorySegment text = (MemorySegment) message.invokeExact(handle);
      return text.address() == 0 ? "no reason given" : text.reinterpret(LONGEST_MESSAGE).getString(0);
    } catch (Throwable failure) {
      throw unexpected(failure);
    }
  }

  /** Frees a handle. */
  void close(MemorySegment handle) {
    try {
      int ignored = (int) close.invokeExact(handle);
    } catch (Throwable failure) {
      throw unexpected(failure);
    }
  }

  /** Downcalls declare Throwable but throw nothing that is checked. */
  private static AssertionError unexpected(Throwable failure) {
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    return new AssertionError("a native call threw", failure);
  }
}
