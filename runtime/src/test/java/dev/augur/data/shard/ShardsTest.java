package dev.augur.data.shard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.data.ImageFolder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShardsTest {
  @TempDir Path root;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void pictures() throws IOException {
    for (String name : new String[] {"cat/1", "cat/2", "dog/3"}) {
      Path file = root.resolve("photos/" + name + ".png");
      Files.createDirectories(file.getParent());
      BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
      image.setRGB(1, 1, 0x102030 + name.hashCode() % 99);
      ImageIO.write(image, "png", file.toFile());
    }
  }

  private int run(String... args) {
    return new Shards(stream(out), stream(err)).run(args);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String path(String name) {
    return root.resolve(name).toString();
  }

  @Test
  void writesAndChecks() throws IOException {
    assertThat(run("write", path("photos"), path("set"), "--shard-bytes", "50", "--threads", "2")).as(err.toString())
        .isZero();
    assertThat(out.toString()).contains("3 samples");
    assertThat(err.toString()).contains("3 of 3 samples");
    try (ShardSource shards = ShardSource.open(root.resolve("set"))) {
      assertThat(ShardFolder.contents(shards)).isEqualTo(ShardFolder.contents(ImageFolder.of(root.resolve("photos"))));
    }
    assertThat(run("check", path("set"))).isZero();
    assertThat(out.toString()).contains("all checksums right");
    byte[] bytes = ShardFolder.read(root.resolve("set"), 2);
    bytes[130]++;
    ShardFolder.write(root.resolve("set"), 2, bytes);
    assertThat(run("check", path("set"))).isEqualTo(1);
    assertThat(err.toString()).contains("dog/3.png").contains("checksum");
  }

  @Test
  void skipsBrokenFilesOnlyWhenAsked() throws IOException {
    Files.writeString(root.resolve("photos/cat/broken.png"), "no image");
    assertThat(run("write", path("photos"), path("set"), "--unlabelled", "--channels", "1")).isEqualTo(1);
    assertThat(err.toString()).contains("cat/broken.png");
    assertThat(run("write", path("photos"), path("set"), "--unlabelled", "--channels", "1", "--skip-broken")).isZero();
    assertThat(err.toString()).contains("left out: cat/broken.png");
    try (ShardSource shards = ShardSource.open(root.resolve("set"))) {
      assertThat(ShardFolder.contents(shards)).hasSize(3).first().asString().contains("None").contains("2x3x1");
    }
  }

  @Test
  void wrongArgumentsSayWhatIsRight() {
    for (String[] args : new String[][] {
      {}, {"write"}, {"check"}, {"write", "a", "b", "--threads"}, {"write", "a", "b", "--threads", "x"},
      {"write", "a", "b", "--channels", "2"}, {"write", "a", "b", "--channels", "0"}, {"write", "a", "b", "--fast"}}) {
      err.reset();
      assertThat(run(args)).isEqualTo(2);
      assertThat(err.toString()).contains("write <image folder> <new folder>");
    }
    assertThat(run("check", path("nowhere"))).isEqualTo(1);
  }
}
