package dev.augur.examples.training;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.EasyTrain;
import ai.djl.training.Trainer;
import ai.djl.training.dataset.Batch;
import ai.djl.training.evaluator.Accuracy;
import ai.djl.training.listener.EvaluatorTrainingListener;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import ai.djl.translate.TranslateException;
import dev.augur.Augmenter;
import dev.augur.BatchIterator;
import dev.augur.Flow;
import dev.augur.TensorSpec;
import dev.augur.data.ImageSource;
import dev.augur.djl.DjlBatch;
import dev.augur.djl.DjlDataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.LongConsumer;

/**
 * A network that is trained by one run's images; close it when done.
 *
 * <p>The seed decides the network's first weights, the order of images and what is drawn for them. DJL's PyTorch trains
 * one network at a time in a JVM.
 */
final class Trial implements AutoCloseable {
  private static final int EVALUATED = 250;

  /** The last step's learning rate as a share of the first's. */
  private static final float LAST = 0.01f;

  private static final String ACCURACY = "Accuracy";

  private final Model model;
  private final Trainer trainer;
  private final DjlDataset training;
  private final Augmenter plain;
  private final int batchSize;
  private final int threads;
  private long steps;

  /**
   * A fresh network.
   *
   * @param network what is trained
   * @param images what it learns from
   * @param augmenter what images go through
   * @param plain what images go through when accuracy is measured
   * @param threads workers that make batches
   */
  Trial(Network network, ImageSource images, Augmenter augmenter, Augmenter plain, Budget budget, long seed,
      int threads) {
    this.plain = plain;
    this.threads = threads;
    this.batchSize = budget.batchSize();
    int updates = Math.toIntExact(budget.steps(images.size()));
    Tracker rate = Tracker.cosine().setBaseValue(budget.learningRate())
        .optFinalValue(LAST * budget.learningRate()).setMaxUpdates(updates).build();
    DefaultTrainingConfig config = new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
        .optDevices(new Device[] {Device.cpu()})
        .optOptimizer(Optimizer.adam().optLearningRateTracker(rate).build())
        .addEvaluator(new Accuracy())
        .addTrainingListeners(new EvaluatorTrainingListener());
    this.model = Model.newInstance(network.label(), Device.cpu());
    model.setBlock(network.of(images.classNames().size()));
    this.trainer = model.newTrainer(config);
    TensorSpec input = augmenter.output();
    Engine.getInstance().setRandomSeed(Math.toIntExact(seed));
    trainer.initialize(new Shape(batchSize, input.channels(), input.height(), input.width()));
    this.training = DjlDataset.of(Flow.of(images).augment(augmenter).batchSize(batchSize).dropLast().shuffle()
        .seed(seed).threads(threads));
  }

  /**
   * Trains for one epoch.
   *
   * @param afterStep called after every step with the number of steps so far
   * @return the accuracy on the epoch's images, each before the step that learned from it
   */
  double epoch(LongConsumer afterStep) {
    try {
      for (Batch batch : trainer.iterateDataset(training)) {
        EasyTrain.trainBatch(trainer, batch);
        trainer.step();
        batch.close();
        afterStep.accept(++steps);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (TranslateException failure) {
      throw new IllegalStateException(failure);
    }
    trainer.notifyListeners(listener -> listener.onEpoch(trainer));
    return trainer.getTrainingResult().getTrainEvaluation(ACCURACY);
  }

  /** The share of images, as they are, whose class the network names, in inference mode. */
  double accuracy(ImageSource images) {
    long right = 0;
    Flow flow = Flow.of(images).augment(plain).batchSize(EVALUATED).threads(threads);
    try (BatchIterator batches = flow.open()) {
      for (dev.augur.Batch source : batches) {
        try (DjlBatch batch = DjlBatch.of(source, trainer.getManager())) {
          NDArray named = trainer.evaluate(batch.getData()).singletonOrThrow().argMax(1).toType(DataType.INT32, false);
          right += named.eq(batch.getLabels().singletonOrThrow()).sum().getLong();
        }
      }
      return (double) right / batches.images();
    }
  }

  /** Optimiser steps so far. */
  long steps() {
    return steps;
  }

  /** The share of the training so far that went by waiting for images. */
  double waitedShare() {
    return training.waitedShare();
  }

  @Override
  public void close() {
    training.close();
    trainer.close();
    model.close();
  }
}
