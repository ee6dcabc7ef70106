package dev.augur.examples.peers.pipeline;

import dev.augur.annotation.Affine;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.Source;

/** One general warp, on every image. */
@Pipeline(height = 224, width = 224, source = @Source(height = 224, width = 224))
@Affine(degrees = {-15, 15}, scale = {0.9, 1.1}, translateX = {-0.1, 0.1}, translateY = {-0.1, 0.1},
    shearX = {-5, 5}, shearY = {-5, 5}, p = 1)
@Normalize
interface AffineOnly {}
