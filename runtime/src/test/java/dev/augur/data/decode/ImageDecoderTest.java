package dev.augur.data.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageDecoderTest {
  @TempDir Path folder;

  @Test
  void greyKeepsItsValue() throws IOException {
    BufferedImage grey = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
    grey.getRaster().setSample(0, 0, 0, 100);
    grey.getRaster().setSample(1, 0, 0, 3);
    assertThat(grey.getRGB(0, 0) & 255).as("what getRGB would give").isEqualTo(168);
    Path file = folder.resolve("grey.png");
    ImageIO.write(grey, "png", file.toFile());
    DecodeOptions options = DecodeOptions.standard();
    assertThat(ImageDecoder.read(file, options.withChannels(1)).bytes()).containsExactly(100, 3);
    assertThat(ImageDecoder.read(file, options).bytes()).containsExactly(100, 100, 100, 3, 3, 3);
    assertThat(ImageDecoder.read(file, options.withChannels(4)).bytes())
        .containsExactly(100, 100, 100, -1, 3, 3, 3, -1);
  }

  @Test
  void interlacedPngsAreTheSameImage() throws IOException {
    for (int type : new int[] {
        BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_USHORT_GRAY}) {
      BufferedImage image = new BufferedImage(19, 11, type);
      for (int y = 0; y < 11; y++) {
        for (int x = 0; x < 19; x++) {
          image.setRGB(x, y, (x * 40 + y) << 24 | x * 13 << 16 | y * 23 << 8 | (x ^ y) * 8);
        }
      }
      Image plain = decode(png(image, false));
      Image interlaced = decode(png(image, true));
      assertThat(interlaced.bytes()).as("image type %d", type).isEqualTo(plain.bytes());
      assertThat(plain.height()).isEqualTo(11);
    }
  }

  @Test
  void bytesAfterTheFileAreIgnored() throws IOException {
    for (Golden golden : Golden.all()) {
      byte[] file = golden.file();
      byte[] longer = Arrays.copyOf(file, file.length + 50);
      Arrays.fill(longer, file.length, longer.length, (byte) 0xff);
      byte[] before = longer.clone();
      Image image = new Image();
      try (ImageDecoder decoder = new ImageDecoder(DecodeOptions.standard())) {
        decoder.decode(longer, file.length, image);
      }
      assertThat(image.copy().bytes()).as(golden.name()).isEqualTo(golden.rgb());
      assertThat(longer).as("the input is not changed").isEqualTo(before);
    }
  }

  @Test
  void strayDataInJpegHeadersDoesNoHarm() throws IOException {
    Golden golden = Golden.named("420.jpg");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(golden.file(), 0, 2);
    out.writeBytes(segment(0xe2, "ICC_PROFILE\0\1\1nonsense")); // a broken colour profile
    out.writeBytes(segment(0xe0, "JFXX\0\20broken thumbnail"));
    out.writeBytes(segment(0xe1, "Exif\0\0II*\0\377\377\377\377")); // a directory outside the segment
    out.writeBytes(segment(0xfe, "comment"));
    out.write(0xff); // a fill byte
    out.write(golden.file(), 2, golden.file().length - 2);
    assertThat(decode(out.toByteArray()).bytes()).isEqualTo(golden.rgb());
  }

  @Test
  void adobesMarkerDecidesWhereJfifIsSilent() throws IOException {
    byte[] expected = Golden.named("444.jpg").rgb();
    byte[] jfif = Golden.named("444.jpg").file();
    byte[] bare = withoutSegment(jfif, 0xe0);
    assertThat(decode(bare).bytes()).as("components 1, 2, 3 are luma and chroma").isEqualTo(expected);
    byte[] stored = insertAfterStart(bare, segment(0xee, "Adobe\0\144\0\0\0\0\0"));
    byte[] converted = insertAfterStart(bare, segment(0xee, "Adobe\0\144\0\0\0\0\1"));
    assertThat(decode(converted).bytes()).isEqualTo(expected);
    assertThat(decode(stored).bytes()).as("transform 0 is red, green, blue").isNotEqualTo(expected);
    byte[] both = insertAfterStart(jfif, segment(0xee, "Adobe\0\144\0\0\0\0\0"));
    assertThat(decode(both).bytes()).as("JFIF outranks Adobe").isEqualTo(expected);
  }

  @Test
  void aSmallImageAfterALargeOneReusesTheBuffer() throws IOException {
    Golden large = Golden.named("444.jpg");
    Golden small = Golden.named("orientation6.png");
    Image image = new Image();
    try (ImageDecoder decoder = new ImageDecoder(DecodeOptions.standard())) {
      decoder.decode(large.file(), large.file().length, image);
      byte[] buffer = image.bytes();
      decoder.decode(small.file(), small.file().length, image);
      assertThat(image.bytes()).isSameAs(buffer);
      assertThat(image.copy().bytes()).isEqualTo(small.rgb());
    }
  }

  @Test
  void aDecoderGoesOnAfterABrokenFile() throws IOException {
    Image image = new Image();
    try (ImageDecoder decoder = new ImageDecoder(DecodeOptions.standard())) {
      for (Golden golden : Golden.all()) {
        byte[] file = golden.file();
        try {
          decoder.decode(file, file.length / 2, image);
        } catch (DecodeException expected) {
          assertThat(expected).hasMessageContaining(" ");
        }
        decoder.decode(file, file.length, image);
        assertThat(image.copy().bytes()).as(golden.name()).isEqualTo(golden.rgb());
      }
    }
  }

  @Test
  void premultipliedAlphaIsDividedOut() throws IOException {
    BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_4BYTE_ABGR_PRE);
    image.getRaster().setPixel(0, 0, new int[] {50, 20, 10, 100});
    image.getRaster().setPixel(1, 0, new int[] {50, 20, 10, 255});
    image.getRaster().setPixel(2, 0, new int[] {5, 2, 1, 0});
    int[] row = new int[3];
    ArgbRows.of(image, WideGrey.SATURATE, null).read(0, row);
    assertThat(row).containsExactly(Argb.of(127, 51, 25, 100), Argb.of(50, 20, 10, 255), Argb.of(5, 2, 1, 0));
  }

  /** Some cameras write four bytes for the number, in either order of bytes. */
  @Test
  void anOrientationOfFourBytesCounts() throws IOException {
    byte[] upright = Golden.named("444.jpg").file();
    byte[] turned = JpegBytes.turned(upright, 6);
    byte[] longer = turned.clone();
    longer[2 + 23] = 4; // the entry's type
    longer[2 + 29] = 0;
    longer[2 + 31] = 6;
    assertThat(decoded(longer).height()).isEqualTo(decoded(turned).height()).isEqualTo(decoded(upright).width());
    assertThat(decoded(longer).bytes()).isEqualTo(decoded(turned).bytes());
  }

  private static Image decoded(byte[] file) throws IOException {
    try (ImageDecoder decoder = new ImageDecoder(DecodeOptions.standard())) {
      Image image = new Image();
      decoder.decode(file, file.length, image);
      return image.copy();
    }
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    Path missing = Path.of("no", "cat.png");
    assertThatThrownBy(() -> ImageDecoder.read(missing, DecodeOptions.standard())).isInstanceOf(DecodeException.class)
        .hasMessage(missing + ": the file does not exist");
  }

  @Test
  void readsFiles() throws IOException {
    Golden golden = Golden.named("422.jpg");
    Path file = Files.write(folder.resolve("a picture.jpeg"), golden.file());
    Image image = ImageDecoder.read(file, DecodeOptions.standard());
    assertThat(image.bytes()).isEqualTo(golden.rgb());
    assertThat(image).hasToString("a picture.jpeg, 14x26x3 uint8");
  }

  private static Image decode(byte[] file) throws DecodeException {
    Image image = new Image();
    try (ImageDecoder decoder = new ImageDecoder(DecodeOptions.standard())) {
      decoder.decode(file, file.length, image);
      return image.copy();
    }
  }

  private static byte[] png(BufferedImage image, boolean interlaced) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam layout = writer.getDefaultWriteParam();
    layout.setProgressiveMode(interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.setOutput(ImageIO.createImageOutputStream(out));
    writer.write(null, new IIOImage(image, null, null), layout);
    ((ImageOutputStream) writer.getOutput()).close();
    writer.dispose();
    return out.toByteArray();
  }

  private static byte[] segment(int marker, String latin1) {
    byte[] data = latin1.getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xff, (byte) marker, (byte) (data.length + 2 >> 8), (byte) (data.length + 2)});
    out.writeBytes(data);
    return out.toByteArray();
  }

  private static byte[] insertAfterStart(byte[] jpeg, byte[] segment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(segment);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  /** Without its first segment, which must have the given marker. */
  private static byte[] withoutSegment(byte[] jpeg, int marker) {
    assertThat(jpeg[3] & 255).isEqualTo(marker);
    int size = (jpeg[4] & 255) << 8 | jpeg[5] & 255;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(jpeg, 4 + size, jpeg.length - 4 - size);
    return out.toByteArray();
  }
}
