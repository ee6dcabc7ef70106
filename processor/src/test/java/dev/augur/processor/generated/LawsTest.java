package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Augmenter;
import dev.augur.Draw;
import dev.augur.DrawSchema;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.Worker;
import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.KnownPipelines;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.RandomSuite;
import dev.augur.processor.harness.Rendering;
import dev.augur.processor.harness.TestImages;
import dev.augur.processor.harness.Trial;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.op.OperationCatalog;
import dev.augur.support.GeneratedWorker;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds between runs of one pipeline, and between pipelines. */
class LawsTest {

  /** Of a worker whose images differ in size and draw, and whose code changes from one to the other and back. */
  @Test
  void aWorkerForgetsEarlierImages() {
    Random random = new Random(21);
    List<String> differing = new ArrayList<>();
    for (CompiledPipeline pipeline : RandomSuite.pipelines()) {
      Augmenter augmenter = pipeline.create();
      List<Trial> trials = Trial.of(augmenter, 5, 21);
      List<byte[]> fresh = trials.stream().map(trial -> trial.bytes(false)).toList();
      GeneratedWorker reused = (GeneratedWorker) augmenter.worker();
      for (int i = 0; i < 3 * trials.size(); i++) {
        int next = random.nextInt(trials.size());
        Trial trial = trials.get(next);
        reused.pin(random.nextBoolean());
        byte[] again = Rendering.bytes(augmenter, reused, trial.key().bits(), trial.image());
        if (!Arrays.equals(again, fresh.get(next))) {
          differing.add(trial + ", through\n" + pipeline);
        }
      }
    }
    assertThat(differing).isEmpty();
  }

  @Test
  void replayingADrawGivesTheSameBytes() {
    List<String> differing = new ArrayList<>();
    for (CompiledPipeline pipeline : RandomSuite.pipelines()) {
      for (Trial trial : Trial.of(pipeline.create(), 2, 22)) {
        Worker worker = Rendering.worker(trial.augmenter(), false);
        byte[] replayed = Rendering.bytes(trial.augmenter(), worker, trial.draw(), trial.image());
        if (!Arrays.equals(replayed, trial.bytes(false))) {
          differing.add(trial + ", through\n" + pipeline);
        }
      }
    }
    assertThat(differing).isEmpty();
  }

  @Test
  void whatLeavesNothingToChanceNeedsNoKey() {
    for (CompiledPipeline pipeline : PipelineCompiler.compile(KnownPipelines.ALL)) {
      Augmenter augmenter = pipeline.create();
      Image image = TestImages.of(augmenter.source(), 32, 32, 4);
      MemorySegment out = Arena.ofAuto().allocate(augmenter.output().bytes());
      boolean chance = !List.of(KnownPipelines.VALIDATION, KnownPipelines.LETTERBOX).contains(pipeline.text());
      assertThat(augmenter.random()).as("%s", pipeline).isEqualTo(chance);
      if (chance) {
        assertThatThrownBy(() -> augmenter.apply(image, out)).isInstanceOf(IllegalStateException.class)
            .hasMessageEndingWith("draws random numbers; give it a key: apply(draw(key, sample), sample, out)");
      } else {
        augmenter.apply(image, out);
        for (long key : new long[] {1, 2}) {
          MemorySegment keyed = Arena.ofAuto().allocate(augmenter.output().bytes());
          augmenter.apply(augmenter.draw(SampleKey.of(key, 0, 0), image), image, keyed);
          assertThat(out.mismatch(keyed)).isEqualTo(-1);
        }
      }
    }
  }

  @Test
  void sourcesStayAsTheyAre() {
    for (CompiledPipeline pipeline : PipelineCompiler.compile(KnownPipelines.ALL)) {
      for (Trial trial : Trial.of(pipeline.create(), 2, 23)) {
        byte[] before = trial.image().bytes().clone();
        trial.bytes(false);
        trial.bytes(true);
        assertThat(trial.image().bytes()).isEqualTo(before);
      }
    }
  }

  @Test
  void missedOperationsLeaveEveryByte() {
    String settings = "@Pipeline(height = 17, width = 19)";
    List<PipelineText> texts = new ArrayList<>();
    texts.add(PipelineText.stack("Barrier0", settings, around("@Barrier")));
    texts.add(PipelineText.stack("Nothing0", settings, around()));
    for (Binding binding : OperationCatalog.bindings()) {
      if (!List.of("Rotate", "Affine", "Resize", "CenterCrop", "RandomCrop", "RandomResizedCrop").contains(binding.name())) {
        texts.add(PipelineText.stack("Missed" + binding.name(), settings, around(binding.samples().getFirst())));
      }
    }
    List<CompiledPipeline> pipelines = PipelineCompiler.compile(texts);
    List<byte[]> without = List.of(missing(pipelines.get(0), List.of()), missing(pipelines.get(1), List.of()));
    assertThat(without.get(0)).isNotEqualTo(without.get(1));
    List<String> differing = new ArrayList<>();
    for (CompiledPipeline pipeline : pipelines.subList(2, pipelines.size())) {
      if (pipeline.create().draws().operations().get(1).actsSlot() >= 0) {
        byte[] missed = missing(pipeline, List.of(1));
        if (without.stream().noneMatch(bytes -> Arrays.equals(bytes, missed))) {
          differing.add(pipeline.toString());
        }
      }
    }
    assertThat(differing).isEmpty();
  }

  /** A warp on either side, so that it matters whether the pixels between are rendered. */
  private static List<String> around(String... operation) {
    List<String> operations = new ArrayList<>(List.of("@Rotate(degrees = {5, 20}, p = 1)"));
    operations.addAll(List.of(operation));
    operations.add("@Affine(scale = {0.8, 0.9}, degrees = 10, p = 1)");
    operations.add("@Resize");
    return operations;
  }

  /** The bytes of a draw in which the numbered operations do not act. */
  private static byte[] missing(CompiledPipeline pipeline, List<Integer> operations) {
    Augmenter augmenter = pipeline.create();
    Image image = TestImages.of(augmenter.source(), 17, 19, 4);
    Draw draw = augmenter.draw(SampleKey.of(1, 2, 3), image);
    double[] values = draw.values();
    for (int operation : operations) {
      values[augmenter.draws().operations().get(operation).actsSlot()] = 0;
    }
    Draw missed = new Draw(augmenter.draws(), draw.key(), image.height(), image.width(), values);
    return Rendering.bytes(augmenter, Rendering.worker(augmenter, false), missed, image);
  }

  @Test
  void withoutChancesOnlyWhatAlwaysActsIsLeft() {
    List<CompiledPipeline> pipelines = PipelineCompiler.compile(List.of(
        KnownPipelines.CIFAR,
        PipelineText.stack(
            "CifarLeft",
            "@Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))",
            List.of("@RandomCrop(padding = 4)",
                "@Normalize(mean = {0.4914, 0.4822, 0.4465}, std = {0.247, 0.2435, 0.2616})")),
        KnownPipelines.IMAGE_NET,
        PipelineText.stack("ImageNetLeft", "@Pipeline(height = 48, width = 40)",
            List.of("@RandomResizedCrop(antialias = false)", "@Normalize"))));
    for (int i = 0; i < pipelines.size(); i += 2) {
      Augmenter never = pipelines.get(i).withEveryProbability(0);
      Augmenter left = pipelines.get(i + 1).create();
      for (Trial trial : Trial.of(never, 6, 25)) {
        byte[] alone =
            Rendering.bytes(left, Rendering.worker(left, false), trial.key().bits(), trial.image());
        assertThat(trial.bytes(false)).isEqualTo(alone);
      }
    }
  }

  @Test
  void operationsWithoutChanceNeverAct() {
    for (CompiledPipeline pipeline : PipelineCompiler.compile(KnownPipelines.ALL)) {
      Augmenter never = pipeline.withEveryProbability(0);
      for (Trial trial : Trial.of(never, 4, 24)) {
        Draw draw = trial.draw();
        for (DrawSchema.Operation operation : never.draws().operations()) {
          assertThat(draw.acts(operation.path())).isEqualTo(operation.actsSlot() < 0);
        }
      }
    }
  }

  @Test
  void anotherOperationLeavesAllOtherDrawsAlone() {
    String settings = "@Pipeline(height = 17, width = 19, source = @Source(height = 17, width = 19))";
    List<CompiledPipeline> pipelines = PipelineCompiler.compile(List.of(
        PipelineText.stack("FewOperations", settings, List.of(
            "@Rotate(degrees = 9)", "@Hue", "@CoarseDropout(holes = {1, 9})")),
        PipelineText.stack("ManyOperations", settings, List.of(
            "@Perspective", "@Hue", "@Gamma", "@Rotate(degrees = 9)", "@Equalize", "@CoarseDropout(holes = {1, 9})"))));
    Image image = TestImages.of(pipelines.getFirst().create().source(), 17, 19, 4);
    for (int i = 0; i < 20; i++) {
      Draw few = pipelines.getFirst().create().draw(SampleKey.of(5, 6, i), image);
      Draw many = pipelines.getLast().create().draw(SampleKey.of(5, 6, i), image);
      for (DrawSchema.Operation operation : few.schema().operations()) {
        assertThat(many.acts(operation.path())).isEqualTo(few.acts(operation.path()));
        for (DrawSchema.Parameter parameter : operation.parameters()) {
          assertThat(many.value(operation.path(), parameter.name()))
              .isEqualTo(few.value(operation.path(), parameter.name()));
        }
      }
    }
  }
}
