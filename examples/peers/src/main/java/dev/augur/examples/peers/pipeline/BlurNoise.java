package dev.augur.examples.peers.pipeline;

import dev.augur.annotation.GaussNoise;
import dev.augur.annotation.GaussianBlur;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.Source;

/** A stencil and noise, on every image. */
@Pipeline(height = 224, width = 224, source = @Source(height = 224, width = 224))
@GaussianBlur(sigma = {0.5, 2}, p = 1)
@GaussNoise(sigma = {0.02, 0.1}, p = 1)
@Normalize
interface BlurNoise {}
