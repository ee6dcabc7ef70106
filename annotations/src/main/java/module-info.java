/** The annotations that declare an augmentation pipeline. */
module dev.augur.annotation {
  // Generated classes carry javax.annotation.processing.Generated; whoever compiles pipelines reads it by this line.
  requires static transitive java.compiler;

  exports dev.augur.annotation;
  exports dev.augur.annotation.meta;
}
