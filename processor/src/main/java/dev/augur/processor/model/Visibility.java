package dev.augur.processor.model;

/** How far a pipeline's type can be seen; its generated class is seen as far. */
public enum Visibility {
  /** Within its package. */
  PACKAGE,
  /** By all of its module, and by all code where there are no modules. */
  PUBLIC,
  /** By other modules too, since its module exports its package to all. */
  EXPORTED
}
