package dev.augur.opencv;

import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR_RGB;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_GRAYSCALE;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_IGNORE_ORIENTATION;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;

import dev.augur.data.decode.JpegColours;
import dev.augur.data.decode.JpegDecompressor;
import dev.augur.data.decode.JpegFile;
import java.io.IOException;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;

/** Checks a file's codes, which OpenCV would not tell about, and has OpenCV decode it into memory that is reused. */
final class OpenCvJpegDecompressor implements JpegDecompressor {
  /** Times the denominator: half, a quarter, an eighth of the size; colour or grey is said apart. */
  private static final int REDUCED = 8;

  private final EntropyCheck codes = new EntropyCheck();
  private final Mat image = new Mat();
  private BytePointer input = new BytePointer(1 << 16);

  @Override
  public void decompress(JpegFile file, byte[] pixels) throws IOException {
    file.requireRoom(pixels);
    if (input.isNull()) {
      throw new IllegalStateException("the decompressor is closed");
    }
    codes.check(file);
    if (input.capacity() < file.length()) {
      input.close();
      input = new BytePointer(file.length() + file.length() / 4L);
    }
    input.put(file.bytes(), 0, file.length());
    try (Mat bytes = new Mat(1, file.length(), opencv_core.CV_8UC1, input);
        Mat decoded = imdecode(bytes, flags(file), image)) {
      requireSize(file, decoded);
      decoded.data().get(pixels, 0, file.outputBytes());
    } catch (RuntimeException refused) {
      throw new IOException("OpenCV: " + refused.getMessage(), refused);
    }
  }

  private static int flags(JpegFile file) {
    int channels = file.colours() == JpegColours.GREY ? IMREAD_GRAYSCALE : IMREAD_COLOR_RGB;
    int size = file.denominator() == 1 ? 0 : REDUCED * file.denominator();
    return channels | size | IMREAD_IGNORE_ORIENTATION;
  }

  private static void requireSize(JpegFile file, Mat decoded) throws IOException {
    boolean fits = decoded != null && !decoded.empty() && decoded.rows() == file.outputHeight()
        && decoded.cols() == file.outputWidth() && decoded.channels() == file.colours().samples()
        && decoded.elemSize1() == 1 && decoded.isContinuous();
    if (!fits) {
      throw new DoubtfulJpegException("not decoded, or not to the size that the header states");
    }
  }

  @Override
  public void close() {
    image.close();
    input.close();
  }
}
