package dev.augur.processor.model;

/** Where in the user's source something was declared; only the layer that reads declarations looks inside. */
public interface Position {
  /** The position of one member's value within an annotation; this position where the member was not written. */
  default Position member(String name) {
    return this;
  }
}
