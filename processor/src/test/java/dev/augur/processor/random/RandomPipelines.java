package dev.augur.processor.random;

import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.SettingsInUse;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.op.OperationCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes random pipelines: any settings, any operations with any parameters, as stacks or in stages, with choices and
 * barriers. Most are sound; the others are for the processor to refuse.
 */
public final class RandomPipelines {
  private static final int[] LENGTHS = {1, 2, 3, 5, 7, 13, 16, 17, 23, 31, 32, 33, 40};
  private static final int WIDE = 207;
  private static final List<String> SIZERS =
      List.of("@Resize", "@Resize(antialias = false)", "@RandomResizedCrop", "@RandomResizedCrop(antialias = false)");
  private final Random random;
  private final int channels;
  private final boolean bytes;
  private final double maximum;
  private final int height;
  private final int width;
  private final boolean sized;
  /** Whether the source has the output's size. */
  private final boolean same;

  private RandomPipelines(Random random) {
    this.random = random;
    channels = new int[] {1, 3, 3, 3, 4}[random.nextInt(5)];
    bytes = random.nextInt(3) > 0;
    maximum = bytes ? 255 : new double[] {1, 0.7, 255, 1023}[random.nextInt(4)];
    height = length();
    width = random.nextInt(20) == 0 ? WIDE : length();
    sized = random.nextInt(3) > 0;
    same = sized && random.nextInt(4) > 0;
  }

  /** The pipeline of a seed. */
  public static PipelineText of(String name, long seed) {
    return new RandomPipelines(new Random(seed)).text(name);
  }

  private int length() {
    return LENGTHS[random.nextInt(LENGTHS.length)];
  }

  private PipelineText text(String name) {
    String settings = settings();
    List<String> operations = operations(1 + random.nextInt(6));
    boolean stack = random.nextInt(5) < 3;
    List<List<String>> stages = stack ? List.of(operations) : stages(operations);
    if (!sized || !kept(operations)) {
      List<String> stage = sized ? stages.getLast() : stages.get(random.nextInt(stages.size()));
      stage.add(sized ? stage.size() : random.nextInt(stage.size() + 1), sizer());
    }
    String used = SettingsInUse.of(settings, stages.stream().flatMap(stage -> distinct(stage).stream()).toList());
    return stack
        ? PipelineText.stack(name, used, barred(distinct(operations)))
        : new PipelineText(name, used, text(stages));
  }

  /** Whether no operation makes the frame another than the output. */
  private boolean kept(List<String> operations) {
    return same && operations.stream().noneMatch(RandomPipelines::mayReshape);
  }

  private static boolean mayReshape(String operation) {
    return operation.matches(".*(height|width|padding|MaxSize|Transpose|Rotate90).*");
  }

  private String sizer() {
    return SIZERS.get(random.nextInt(SIZERS.size()));
  }

  private List<String> operations(int count) {
    List<String> operations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      operations.add(operation());
    }
    return operations;
  }

  private String operation() {
    List<Binding> bindings = OperationCatalog.bindings();
    while (true) {
      Binding binding = bindings.get(random.nextInt(bindings.size()));
      // What leaves pixel values ends most pipelines, so it is rare; stretching a line makes a huge picture.
      boolean rare = binding.name().equals("Normalize") || binding.name().equals("Rescale");
      boolean huge = binding.name().equals("SmallestMaxSize") && width == WIDE;
      if (!huge && (!rare || random.nextInt(4) == 0)) {
        List<String> samples = binding.samples();
        String text = random.nextInt(4) == 0
            ? samples.get(random.nextInt(samples.size()))
            : new RandomUse(random, channels, bytes, maximum, LENGTHS).text(binding.name());
        if (!idle(text)) {
          return text;
        }
      }
    }
  }

  /** Whether an operation most likely meets a frame that has its size already, which is an error. */
  private boolean idle(String operation) {
    return same && operation.matches("@(CenterCrop|RandomCrop|Resize|PadIfNeeded)\\b.*") && !mayReshape(operation);
  }

  private String settings() {
    StringBuilder text = new StringBuilder("@Pipeline(height = " + height + ", width = " + width);
    text.append(switch (random.nextInt(6)) {
      case 0, 3 -> ", type = PixelType.UINT8";
      case 1 -> ", type = PixelType.BFLOAT16";
      case 2 -> maximum < 60000 ? ", type = PixelType.FLOAT16" : "";
      default -> "";
    });
    maybe(text, ", layout = Layout.HWC", 3);
    if (random.nextInt(2) == 0) {
      String[] borders = {"CONSTANT", "NEAREST", "REFLECT", "REFLECT_101", "WRAP"};
      text.append(", border = Border.").append(borders[random.nextInt(borders.length)]);
    } else {
      maybe(text, ", fill = " + (bytes ? Integer.toString(random.nextInt(256)) : "0.5"), 2);
    }
    maybe(text, ", interpolation = Interpolation." + (random.nextBoolean() ? "NEAREST" : "BICUBIC"), 3);
    maybe(text, ", clip = true", 5);
    return text.append(", source = ").append(source()).append(")").toString();
  }

  private void maybe(StringBuilder text, String part, int oneIn) {
    if (random.nextInt(oneIn) == 0) {
      text.append(part);
    }
  }

  private String source() {
    List<String> members = new ArrayList<>();
    if (sized) {
      members.add("height = " + (same ? height : length()));
      members.add("width = " + (same ? width : length()));
    }
    members.add("channels = " + channels);
    if (!bytes) {
      members.add("type = PixelType.FLOAT32");
      members.add("maximum = " + maximum);
    }
    return "@Source(" + String.join(", ", members) + ")";
  }

  private List<String> barred(List<String> operations) {
    if (operations.size() > 1 && random.nextInt(6) == 0) {
      operations.add(1 + random.nextInt(operations.size() - 1), "@Barrier");
    }
    return operations;
  }

  /** A stack holds each annotation once. */
  private static List<String> distinct(List<String> operations) {
    List<String> names = new ArrayList<>();
    List<String> distinct = new ArrayList<>();
    for (String operation : operations) {
      String name = operation.replaceAll("\\(.*", "");
      if (!names.contains(name)) {
        names.add(name);
        distinct.add(operation);
      }
    }
    return distinct;
  }

  private List<List<String>> stages(List<String> operations) {
    List<List<String>> stages = new ArrayList<>();
    while (!operations.isEmpty()) {
      List<String> stage = operations.subList(0, 1 + random.nextInt(Math.min(3, operations.size())));
      stages.add(new ArrayList<>(stage));
      stage.clear();
    }
    return stages;
  }

  private String text(List<List<String>> stages) {
    StringBuilder text = new StringBuilder("\n");
    for (int i = 0; i < stages.size(); i++) {
      List<String> stage = distinct(stages.get(i));
      boolean choice = stage.size() > 1 && random.nextInt(3) > 0 && stage.stream().allMatch(RandomUse::hasChance);
      String operations = choice ? "@OneOf(p = 0.8) " + String.join(" ", stage) : String.join(" ", barred(stage));
      text.append("  ").append(operations).append(" void stage").append(i).append("();\n");
    }
    return text.toString();
  }
}
