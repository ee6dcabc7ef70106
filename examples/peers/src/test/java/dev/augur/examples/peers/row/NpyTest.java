package dev.augur.examples.peers.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arrays as NumPy reads and writes them. */
class NpyTest {
  @TempDir
  Path folder;

  @Test
  void keepsBytesAndFloats() throws IOException {
    Npy.of(new byte[] {0, 1, -1, 4, 5, 6}, 2, 3).write(folder.resolve("bytes.npy"));
    Npy bytes = Npy.read(folder.resolve("bytes.npy"));
    assertThat(bytes.shape()).containsExactly(2, 3);
    assertThat(bytes.values()).containsExactly(0, 1, 255, 4, 5, 6);
    Npy.of(new float[] {0.5f, -2}, 2).write(folder.resolve("floats.npy"));
    assertThat(Npy.read(folder.resolve("floats.npy")).values()).containsExactly(0.5f, -2);
  }

  @Test
  void hasNumPysHeader() throws IOException {
    Npy.of(new byte[] {7}, 1).write(folder.resolve("one.npy"));
    byte[] file = Files.readAllBytes(folder.resolve("one.npy"));
    assertThat(file).hasSize(128 + 1).endsWith('\n', 7);
    assertThat(new String(file, 10, 60, StandardCharsets.ISO_8859_1))
        .startsWith("{'descr': '|u1', 'fortran_order': False, 'shape': (1,), }");
  }

  @Test
  void refusesWhatItCannotRead() throws IOException {
    Path file = folder.resolve("other.npy");
    Files.writeString(file, "no array");
    assertThatThrownBy(() -> Npy.read(file)).isInstanceOf(IOException.class).hasMessageContaining("not a NumPy array");
  }
}
