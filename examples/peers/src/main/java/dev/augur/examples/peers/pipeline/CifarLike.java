package dev.augur.examples.peers.pipeline;

import dev.augur.annotation.Brightness;
import dev.augur.annotation.Contrast;
import dev.augur.annotation.HorizontalFlip;
import dev.augur.annotation.Normalize;
import dev.augur.annotation.Pipeline;
import dev.augur.annotation.RandomCrop;
import dev.augur.annotation.Rotate;
import dev.augur.annotation.Source;

/** As CIFAR recipes do it. */
@Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))
@RandomCrop(padding = 4)
@HorizontalFlip
@Rotate(degrees = {-15, 15})
@Brightness(factor = {0.8, 1.2})
@Contrast(factor = {0.8, 1.2})
@Normalize(mean = {0.4914, 0.4822, 0.4465}, std = {0.247, 0.2435, 0.2616})
interface CifarLike {}
