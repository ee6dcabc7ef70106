package dev.augur.opencv;

import dev.augur.data.decode.JpegDecompressor;
import dev.augur.data.decode.JpegLibrary;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;

/**
 * The libjpeg-turbo that comes within OpenCV, from a jar: for systems without a libjpeg-turbo of their own. It needs
 * {@code org.bytedeco:opencv} and {@code org.bytedeco:openblas} for the platform at run time, and native access, without
 * which the JVM would print a warning. Called {@code opencv}; loaded when it is first asked about.
 */
public final class OpenCvJpegLibrary implements JpegLibrary {
  private boolean loaded;
  private String version = "";
  private String obstacle;

  /** Loads nothing yet. */
  public OpenCvJpegLibrary() {}

  @Override
  public String name() {
    return "opencv";
  }

  @Override
  public String description() {
    load();
    return "libjpeg-turbo within OpenCV" + version + " (opencv)";
  }

  @Override
  public int rank() {
    return 100;
  }

  @Override
  public boolean scales() {
    return true;
  }

  @Override
  public Optional<String> obstacle() {
    load();
    return Optional.ofNullable(obstacle);
  }

  @Override
  public JpegDecompressor open() {
    obstacle().ifPresent(why -> {
      throw new IllegalStateException(why);
    });
    return new OpenCvJpegDecompressor();
  }

  private synchronized void load() {
    if (loaded) {
      return;
    }
    loaded = true;
    obstacle = JpegLibrary.nativeAccessObstacle(Loader.class.getModule()).orElse(null);
    if (obstacle != null) {
      return;
    }
    try {
      Loader.load(opencv_imgcodecs.class);
      version = " " + opencv_core.CV_VERSION;
    } catch (LinkageError absent) {
      obstacle = "OpenCV cannot be loaded (" + absent.getMessage() + "); add org.bytedeco:opencv and "
          + "org.bytedeco:openblas with the classifier " + Loader.getPlatform();
    }
  }
}
