package dev.augur.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in generated code are written as a person would write them. */
class LiteralsTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "255, 255", "-1, -1", "256, 256", "4096, 4096", "65536, 65536", "-65536, -65536",
      "65280, 0x0000ff00", "4095, 0x00000fff", "65535, 0x0000ffff", "16711680, 0x00ff0000", "-16777216, 0xff000000",
      "1065353216, 0x3f800000", "-2147483648, 0x80000000"})
  void masksAreHexadecimal(int value, String text) {
    assertThat(Literals.of(value)).isEqualTo(text);
    assertThat(Long.decode(text).intValue()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"0.0001, 0.0001", "-0.00025, -0.00025", "0.000001, 0.000001", "1e-9, 1.0E-9", "0.1, 0.1", "20, 20"})
  void smallNumbersAreDecimal(double value, String text) {
    assertThat(Literals.of(value)).isEqualTo(text);
    assertThat(Double.parseDouble(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"12582912, 12582912f", "1e9, 1.0E9f", "0.5, 0.5f", "1.5353358e-4, 0.00015353358f", "-0.0, -0.0f",
      "0x1p-24, 0x1p-24f", "1e-9, 1.0E-9f"})
  void floatsGiveBackTheirBits(float value, String text) {
    assertThat(Literals.of(value)).isEqualTo(text);
    assertThat(Float.floatToRawIntBits(Float.parseFloat(text))).isEqualTo(Float.floatToRawIntBits(value));
  }
}
