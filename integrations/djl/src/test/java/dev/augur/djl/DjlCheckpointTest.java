package dev.augur.djl;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.EasyTrain;
import ai.djl.training.Trainer;
import ai.djl.training.dataset.Batch;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import dev.augur.ResumeToken;
import dev.augur.integrations.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A training that stops after any batch and goes on from its files ends with the weights of one that never stopped. */
class DjlCheckpointTest {
  private static final int EPOCHS = 2;
  private static final int STEPS = 6;
  private static final String TOKEN = "token.txt";

  @TempDir
  private Path folder;

  @Test
  void aStoppedTrainingEndsWithTheSameWeights() throws Exception {
    List<String> unbroken = train(folder.resolve("unbroken"), STEPS);
    assertThat(unbroken).isNotEmpty();
    for (int stopped = 0; stopped <= STEPS; stopped++) {
      Path files = folder.resolve("stopped-" + stopped);
      List<String> atCheckpoint = train(files, stopped);
      assertThat(atCheckpoint.equals(unbroken)).as("ready after %d steps", stopped).isEqualTo(stopped == STEPS);
      assertThat(train(files, STEPS - stopped)).as("stopped after %d steps", stopped).isEqualTo(unbroken);
    }
    assertThat(Samples.workerThreads()).isEmpty();
  }

  /** Goes on from the files in a folder, or begins if there are none; saves, and tells the weights. */
  private static List<String> train(Path files, int steps) throws Exception {
    try (Model model = Model.newInstance("linear")) {
      model.setBlock(new SequentialBlock().add(Blocks.batchFlattenBlock())
          .add(Linear.builder().setUnits(Samples.CLASSES.size()).build()));
      var flow = Samples.flow(Samples.of(25));
      if (Files.exists(files)) {
        model.load(files, "linear");
        flow.resume(ResumeToken.parse(Files.readString(files.resolve(TOKEN))));
      }
      DefaultTrainingConfig config = new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
          .optOptimizer(Optimizer.sgd().setLearningRateTracker(Tracker.fixed(0.1f)).build());
      try (Trainer trainer = model.newTrainer(config); DjlDataset dataset = DjlDataset.of(flow)) {
        Engine.getInstance().setRandomSeed(1);
        trainer.initialize(new Shape(10, 3, 6, 8));
        step(trainer, dataset, steps);
        Files.createDirectories(files);
        Files.writeString(files.resolve(TOKEN), dataset.resumeToken().toString());
        model.save(files, "linear");
      }
      return weights(model);
    }
  }

  private static void step(Trainer trainer, DjlDataset dataset, int steps) throws Exception {
    int left = steps;
    while (left > 0 && dataset.resumeToken().epoch() < EPOCHS) {
      for (Batch batch : trainer.iterateDataset(dataset)) {
        EasyTrain.trainBatch(trainer, batch);
        trainer.step();
        batch.close();
        if (--left == 0) {
          return;
        }
      }
    }
  }

  private static List<String> weights(Model model) {
    List<String> weights = new ArrayList<>();
    model.getBlock().getParameters().forEach(parameter ->
        weights.add(parameter.getKey() + Arrays.toString(parameter.getValue().getArray().toFloatArray())));
    return weights;
  }
}
