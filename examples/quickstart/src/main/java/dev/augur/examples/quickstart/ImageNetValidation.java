package dev.augur.examples.quickstart;

import dev.augur.annotation.CenterCrop;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.SmallestMaxSize;

/** Validation and inference: nothing is random, so no key is needed. */
@Pipeline(height = 224, width = 224)
@SmallestMaxSize(size = 256)
@CenterCrop
@Normalize
interface ImageNetValidation {}
