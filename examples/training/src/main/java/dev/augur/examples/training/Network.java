package dev.augur.examples.training;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;
import java.util.Locale;

/** What is trained. */
enum Network {
  /** Three times convolution, normalisation and pooling, then two linear layers. */
  CONVOLUTIONAL {
    @Override
    SequentialBlock of(int classes) {
      SequentialBlock network = new SequentialBlock();
      for (int filters : new int[] {16, 32, 64}) {
        network.add(Conv2d.builder().setKernelShape(KERNEL).optPadding(new Shape(1, 1)).setFilters(filters).build())
            .add(BatchNorm.builder().build())
            .add(Activation::relu)
            .add(Pool.maxPool2dBlock(HALF, HALF));
      }
      return network.add(Blocks.batchFlattenBlock())
          .add(Linear.builder().setUnits(HIDDEN).build())
          .add(Activation::relu)
          .add(Linear.builder().setUnits(classes).build());
    }
  },

  /** One linear layer: as fast as a trainer can be. */
  LINEAR {
    @Override
    SequentialBlock of(int classes) {
      return new SequentialBlock().add(Blocks.batchFlattenBlock())
          .add(Linear.builder().setUnits(classes).build());
    }
  };

  private static final Shape KERNEL = new Shape(3, 3);
  private static final Shape HALF = new Shape(2, 2);
  private static final int HIDDEN = 64;

  /** An untrained one. */
  abstract SequentialBlock of(int classes);

  /** The name in files. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
