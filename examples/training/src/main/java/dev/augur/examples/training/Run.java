package dev.augur.examples.training;

import dev.augur.Augmenter;

/** What training images go through; everything else is the same in all runs. */
enum Run {
  /** The images as they are. */
  PLAIN("plain"),
  /** Changes that leave the class alone. */
  AUGMENTED("augmented"),
  /** Changes that no test image shows. */
  TOO_STRONG("too-strong");

  private final String label;

  Run(String label) {
    this.label = label;
  }

  /** The name in files and pictures. */
  String label() {
    return label;
  }

  /** The run of a name. */
  static Run of(String label) {
    for (Run run : values()) {
      if (run.label.equals(label)) {
        return run;
      }
    }
    throw new IllegalArgumentException("no run is called \"" + label + "\"; runs are plain, augmented and too-strong");
  }

  Augmenter augmenter(Recipe recipe) {
    return switch (this) {
      case PLAIN -> recipe.plain();
      case AUGMENTED -> recipe.augmented();
      case TOO_STRONG -> recipe.tooStrong();
    };
  }
}
