package dev.augur.examples.peers.column;

/** The columns that run on the JVM, by name. */
public final class Columns {
  private Columns() {}

  /**
   * The column of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Column of(String name) {
    return switch (name) {
      case "augur" -> AugurColumn.generated(true);
      case "augur-scalar" -> AugurColumn.generated(false);
      case "augur-interpreted" -> AugurColumn.interpreted(true);
      case "augur-interpreted-scalar" -> AugurColumn.interpreted(false);
      case "javacv" -> new JavaCvColumn();
      case "plain-java" -> new PlainColumn();
      case "java2d" -> new Java2dColumn();
      case "djl" -> new DjlColumn();
      case "decode" -> new DecodeColumn();
      case "copy" -> new CopyColumn();
      default -> throw new IllegalArgumentException("no column " + name + " on the JVM");
    };
  }
}
