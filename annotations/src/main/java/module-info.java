/** The annotations that declare an augmentation pipeline. */
module dev.augur.annotation {
  exports dev.augur.annotation;
  exports dev.augur.annotation.meta;
}
