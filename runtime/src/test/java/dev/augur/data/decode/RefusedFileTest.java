package dev.augur.data.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Image;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused, and with which words. */
class RefusedFileTest {
  @TempDir Path folder;

  @Test
  void anEmptyFile() {
    assertThat(reason(new byte[0])).isEqualTo("the file is empty");
  }

  @Test
  void textIsNoImage() {
    assertThat(reason("hello, world".getBytes())).contains("not an image of a known format").contains("68 65 6c 6c 6f")
        .contains("bmp").contains("png");
  }

  @Test
  void truncatedFiles() throws IOException {
    byte[] jpeg = written("jpg");
    byte[] png = written("png");
    byte[] gif = written("gif");
    byte[] bmp = written("bmp");
    assertThat(reason(Arrays.copyOf(jpeg, jpeg.length - 2)))
        .isEqualTo("truncated JPEG: the file ends before its end marker");
    assertThat(reason(Arrays.copyOf(jpeg, jpeg.length / 2))).startsWith("truncated JPEG");
    assertThat(reason(Arrays.copyOf(jpeg, 30))).startsWith("truncated JPEG").contains("header");
    assertThat(reason(Arrays.copyOf(png, png.length - 20)))
        .isEqualTo("truncated PNG: the file ends within its chunk IDAT");
    assertThat(reason(Arrays.copyOf(gif, gif.length / 2))).startsWith("truncated GIF");
    assertThat(reason(Arrays.copyOf(bmp, bmp.length / 2))).isEqualTo("truncated BMP: the file ends within its pixels");
  }

  @Test
  void aWrongChecksumOfPixels() throws IOException {
    byte[] png = written("png");
    png[png.length - 20] ^= 1;
    assertThat(reason(png)).startsWith("broken PNG: checksum of its chunk IDAT");
  }

  @Test
  void aJpegWhosePixelsEndEarly() {
    byte[] jpeg = Golden.named("444.jpg").file();
    byte[] damaged = Arrays.copyOf(jpeg, jpeg.length - 60);
    damaged[damaged.length - 2] = (byte) 0xff;
    damaged[damaged.length - 1] = (byte) 0xd9;
    assertThat(reason(damaged)).isEqualTo("broken JPEG: Corrupt JPEG data: premature end of data segment");
  }

  @Test
  void aJpegWithoutHuffmanTables() {
    byte[] jpeg = Golden.named("grey.jpg").file().clone();
    int tables = 0;
    for (int at = 2; at < jpeg.length - 1; at++) {
      if (jpeg[at] == (byte) 0xff && jpeg[at + 1] == (byte) 0xc4) {
        jpeg[at + 1] = (byte) 0xfe; // a comment
        tables++;
      }
    }
    assertThat(tables).isPositive();
    assertThat(reason(jpeg)).isEqualTo("broken JPEG: no Huffman table 0 before its first scan");
  }

  @Test
  void cmykJpeg() {
    byte[] header = HexFormat.of().parseHex(
        "ffd8" + "ffee000e41646f626500640000000000" + "ffc00014080010001004" + "011100021100031100041100" + "ffda");
    assertThat(reason(header)).startsWith("CMYK JPEG").contains("convert it to RGB");
  }

  /** A few bytes for each further scan make a decoder go over all pixels once more. */
  @Test
  void aProgressiveJpegOfVeryManyScans() {
    String start = "ffd8" + "ffc2000b08100010000101" + "1100";
    assertThat(reason(HexFormat.of().parseHex(start + "ffda0008010100000000" .repeat(100) + "ffd9"))).doesNotContain("scans");
    assertThat(reason(HexFormat.of().parseHex(start + "ffda0008010100000000".repeat(101) + "ffd9")))
        .isEqualTo("progressive JPEG of 101 scans, which take as many times as long; at most 100 are decoded");
  }

  @Test
  void jpegsThatFewReadersKnow() {
    assertThat(reason(frame("c0", "0c", "01"))).contains("12 bits").contains("only 8");
    assertThat(reason(frame("c3", "08", "01"))).contains("SOF3").contains("baseline or progressive");
    assertThat(reason(frame("c9", "08", "01"))).contains("SOF9");
    assertThat(reason(frame("c0", "08", "02"))).contains("2 components");
  }

  private static byte[] frame(String process, String bits, String components) {
    int count = Integer.parseInt(components, 16);
    String size = String.format("%04x", 8 + 3 * count);
    return HexFormat.of().parseHex(
        "ffd8" + "ff" + process + size + bits + "00100010" + components + "011100".repeat(count) + "ffd90000");
  }

  @Test
  void decompressionBombsAreSeenInTheHeader() {
    byte[] png = PngBytes.of(100_000, 100_000, 8, 2).rows(new byte[8]).end();
    byte[] jpeg = HexFormat.of().parseHex("ffd8" + "ffc0000b08" + "ffffffff" + "01011100" + "ffda0008010100003f00");
    byte[] gif = HexFormat.of().parseHex("474946383961" + "ffffffff000000" + "2c00000000ffffffff00" + "020144003b");
    byte[] bmp = new byte[64];
    String start = "424d40000000000000003600000028000000" + "a0860100" + "a0860100" + "01001800";
    System.arraycopy(HexFormat.of().parseHex(start), 0, bmp, 0, 30);
    for (byte[] bomb : new byte[][] {png, jpeg, gif}) {
      assertThat(reason(bomb)).contains("over the limit of 89478485 pixels").contains("withMaxPixels");
    }
    assertThat(reason(bmp)).contains("BMP"); // the JDK's reader refuses it before it tells the size
  }

  @Test
  void theLimitIsTheUsers() throws IOException {
    byte[] png = written("png");
    Image image = new Image();
    try (ImageDecoder decoder = new ImageDecoder(DecodeOptions.standard().withMaxPixels(20 * 30))) {
      decoder.decode(png, png.length, image);
    }
    try (ImageDecoder decoder = new ImageDecoder(DecodeOptions.standard().withMaxPixels(20 * 30 - 1))) {
      assertThatThrownBy(() -> decoder.decode(png, png.length, image))
          .isInstanceOf(DecodeException.class)
          .hasMessageContaining("PNG of 30 x 20 pixels is over the limit of 599 pixels");
    }
  }

  @Test
  void impossiblePngs() {
    assertThat(reason(PngBytes.of(0, 5, 8, 2).rows(new byte[0]).end())).contains("0 x 5 pixels");
    assertThat(reason(PngBytes.of(-1, 5, 8, 2).rows(new byte[0]).end())).contains("-1 x 5 pixels");
    assertThat(reason(PngBytes.of(1, 1, 8, 3).rows(new byte[1]).end())).isEqualTo("broken PNG: no palette");
    assertThat(reason(PngBytes.of(1, 1, 8, 2).end())).isEqualTo("broken PNG: no pixels");
    assertThat(reason(PngBytes.of(1, 1, 7, 2).rows(new byte[3]).end())).startsWith("broken PNG");
    assertThat(reason(PngBytes.empty().rows(new byte[3]).end())).isEqualTo("broken PNG: no header");
    assertThat(reason(PngBytes.of(1, 1, 8, 2).header(1, 1, 8, 2).end())).isEqualTo("broken PNG: two headers");
    assertThat(reason(PngBytes.of(1, 2, 8, 2).rows(new byte[3]).end())).startsWith("truncated PNG");
    assertThat(reason(PngBytes.of(1, 1, 8, 2).chunk("CgBI").rows(new byte[3]).end())).contains("CgBI");
  }

  @Test
  void bmpThatEmbedsAnotherFile() {
    byte[] bmp = Golden.named("24.bmp").file().clone();
    bmp[30] = 4;
    assertThat(reason(bmp)).contains("embeds a JPEG or PNG");
  }

  @Test
  void samplesOf32BitsHaveNoEightBitForm() {
    WritableRaster raster = Raster.createBandedRaster(DataBuffer.TYPE_INT, 2, 2, 1, null);
    ColorModel model = new ComponentColorModel(
        ColorSpace.getInstance(ColorSpace.CS_GRAY), false, false, Transparency.OPAQUE, DataBuffer.TYPE_INT);
    BufferedImage image = new BufferedImage(model, raster, false, null);
    assertThatThrownBy(() -> ArgbRows.of(image, WideGrey.SATURATE, null))
        .isInstanceOf(DecodeException.class)
        .hasMessageContaining("1 samples of 32 bits");
  }

  @Test
  void filesThatAreNone() {
    assertThat(reason(folder.resolve("missing.png"))).isEqualTo("the file does not exist");
    assertThat(reason(folder)).isEqualTo("it is a directory, not a file");
  }

  @Test
  void filesThatMayNotBeRead() throws IOException {
    Path secret = Files.write(folder.resolve("secret.png"), written("png"));
    Assumptions.assumeTrue(secret.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(secret), "the superuser reads everything");
    assertThat(reason(secret)).isEqualTo("the file may not be read: permission denied");
  }

  @Test
  void optionsOutsideTheirRange() {
    DecodeOptions options = DecodeOptions.standard();
    assertThatThrownBy(() -> options.withChannels(2)).hasMessageContaining("1, 3 or 4 channels, found 2");
    assertThatThrownBy(() -> options.withMaxPixels(0)).hasMessageContaining("maxPixels 0");
    assertThatThrownBy(() -> options.withMaxPixels(1L << 40)).hasMessageContaining("outside 1 to");
  }

  private static byte[] written(String format) throws IOException {
    BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < 20; y++) {
      for (int x = 0; x < 30; x++) {
        image.setRGB(x, y, x * 8 << 16 | y * 12 << 8 | x * y & 255);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  /** The reason of the refusal, which is the same whichever library decodes JPEG files. */
  private static String reason(byte[] file) {
    List<String> reasons = Libraries.usable().map(library -> reason(file, library)).distinct().toList();
    assertThat(reasons).hasSize(1);
    return reasons.getFirst();
  }

  private static String reason(byte[] file, String library) {
    try (ImageDecoder decoder = new ImageDecoder(DecodeOptions.standard().withJpegLibrary(library))) {
      decoder.decode(file, file.length, new Image());
      throw new AssertionError("was decoded by " + library);
    } catch (DecodeException reason) {
      return reason.getMessage();
    }
  }

  private static String reason(Path file) {
    try (ImageDecoder decoder = new ImageDecoder(DecodeOptions.standard())) {
      decoder.decode(file, new Image());
      throw new AssertionError("was decoded");
    } catch (DecodeException reason) {
      return reason.getMessage();
    }
  }
}
