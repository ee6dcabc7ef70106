package dev.augur.data.decode;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;

/**
 * A TurboJPEG handle and the off-heap memory that it works on: the library never sees the Java heap. Both are freed by
 * {@link #close}, or when the garbage collector finds that nobody did.
 */
final class TurboJpegDecompressor implements JpegDecompressor {
  private static final String BYTES_BEFORE_END = "extraneous bytes before marker 0xd9";
  private static final Cleaner CLEANER = Cleaner.create();

  private final TurboJpeg library;
  private final NativeState state;
  private final Cleaner.Cleanable cleanable;

  TurboJpegDecompressor(TurboJpeg library) {
    this.library = library;
    this.state = new NativeState(library);
    this.cleanable = CLEANER.register(this, state);
  }

  @Override
  public void decompress(JpegFile file, byte[] pixels) throws DecodeException {
    file.requireRoom(pixels);
    try {
      MemorySegment jpeg = state.input(file.length());
      MemorySegment.copy(file.bytes(), 0, jpeg, JAVA_BYTE, 0, file.length());
      checkHeader(file, jpeg);
      MemorySegment image = state.output(file.outputBytes());
      int format = file.colours() == JpegColours.GREY ? TurboJpeg.GREY : TurboJpeg.RGB;
      int result =
          library.decompress(state.handle(), jpeg, image, file.outputWidth(), file.outputHeight(), format);
      if (result != 0) {
        refuseUnlessCut(file, library.message(state.handle()));
      }
      MemorySegment.copy(image, JAVA_BYTE, 0, pixels, 0, file.outputBytes());
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  /**
   * The library stops at its first warning. Where that is of the data of rows that were cut off, all others are made: in
   * a file that can be cut, nothing stands before the end's marker but such data ({@link JpegHeader#canBeCut}).
   */
  private static void refuseUnlessCut(JpegFile file, String message) throws DecodeException {
    if (!file.cut() || !message.endsWith(BYTES_BEFORE_END)) {
      throw new DecodeException(message);
    }
  }

  /** The library must see the size that the memory was made for. */
  private void checkHeader(JpegFile file, MemorySegment jpeg) throws DecodeException {
    MemorySegment seen = state.headerFields();
    if (library.header(state.handle(), jpeg, seen) != 0) {
      throw new DecodeException(library.message(state.handle()));
    }
    int width = seen.getAtIndex(JAVA_INT, 0);
    int height = seen.getAtIndex(JAVA_INT, 1);
    if (width != file.width() || height != file.height()) {
      throw new DecodeException("libjpeg-turbo reads a size of " + width + " x " + height + " where the header says "
          + file.width() + " x " + file.height());
    }
  }

  @Override
  public void close() {
    cleanable.clean();
  }

  /** What must be freed; knows nothing of its owner, so that the owner can become unreachable. */
  private static final class NativeState implements Runnable {
    private final TurboJpeg library;
    private final Arena fixed = Arena.ofShared();
    private final MemorySegment headerFields = fixed.allocate(JAVA_INT, 4);
    private final Buffer input = new Buffer();
    private final Buffer output = new Buffer();
    private MemorySegment handle;

    NativeState(TurboJpeg library) {
      this.library = library;
      handle = library.open();
      if (handle.address() == 0) {
        fixed.close();
        throw new OutOfMemoryError("libjpeg-turbo has no memory for a decompressor");
      }
    }

    MemorySegment handle() {
      if (handle == null) {
        throw new IllegalStateException("the decompressor is closed");
      }
      return handle;
    }

    MemorySegment headerFields() {
      return headerFields;
    }

    MemorySegment input(int bytes) {
      handle();
      return input.ofSize(bytes);
    }

    MemorySegment output(int bytes) {
      return output.ofSize(bytes);
    }

    @Override
    public void run() {
      library.close(handle);
      handle = null;
      fixed.close();
      input.free();
      output.free();
    }
  }

  /** Off-heap memory that grows. */
  private static final class Buffer {
    private Arena arena;
    private MemorySegment memory = MemorySegment.NULL;

    /** Exactly so many bytes, with undefined content; the segment of the call before is not used any more. */
    MemorySegment ofSize(long bytes) {
      if (memory.byteSize() < bytes) {
        free();
        arena = Arena.ofShared();
        memory = arena.allocate(bytes + bytes / 4, 64);
      }
      return memory.asSlice(0, bytes);
    }

    void free() {
      if (arena != null) {
        arena.close();
        arena = null;
        memory = MemorySegment.NULL;
      }
    }
  }
}
