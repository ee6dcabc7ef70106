package dev.augur.processor.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The stable names of everything that the processor refuses, one per kind of mistake.
 *
 * <p>A constant {@code OUT_OF_RANGE} is printed as {@code [OutOfRange]} and explained in
 * {@code docs/errors/OutOfRange.md}. Names are never reused for another meaning.
 */
public enum ProblemId {
  // One member's numbers.
  FRACTION_LOST,
  NOT_FINITE,
  NUMBER_COUNT,
  NOT_WHOLE,
  OUT_OF_RANGE,
  PROBABILITY_RANGE,
  NEGATIVE_SPREAD,
  REVERSED_BOUNDS,
  CHANNEL_COUNT,
  PIXEL_VALUE_RANGE,

  // One annotation's members together.
  CONFLICTING_MEMBERS,
  MEMBER_WITHOUT_EFFECT,
  NEVER_ACTS,

  // The pipeline's settings.
  NOTHING_TO_INHERIT,
  SOURCE_CHANNELS,
  SOURCE_TYPE,
  SOURCE_MAXIMUM,
  SOURCE_SIZE,

  // The shape of the declaration.
  UNSUITABLE_TYPE,
  OPERATION_WITHOUT_PIPELINE,
  NOT_AN_OPERATION,
  NOT_A_STAGE,
  MIXED_STACKS,
  INHERITED_STACK,
  EMPTY_PIPELINE,
  PIPELINE_TOO_LARGE,
  EMPTY_STAGE,
  STAGE_NAMES_ALIKE,
  TOO_FEW_CHOICES,
  NOT_A_CHOICE,
  BARRIER_WITHOUT_EFFECT,

  // The pipeline as a whole.
  CROP_TOO_LARGE,
  FRAME_TOO_LARGE,
  RAGGED_BATCH,
  OUTPUT_SIZE_UNKNOWN,
  OUTPUT_SIZE_DIFFERS,
  COLOUR_NEEDED,
  PIXEL_RANGE_NEEDED,
  BYTES_AFTER_NORMALIZE,
  FLOAT16_RANGE,

  // The compilation.
  GENERATED_NAME_TAKEN,
  RELEASE_TOO_OLD,
  RUNTIME_MISSING,
  VECTOR_MODULE_MISSING,
  UNKNOWN_OPTION,
  INTERNAL_FAILURE;

  /** The name as messages and documentation show it, {@code OutOfRange}. */
  public String text() {
    return Arrays.stream(name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
