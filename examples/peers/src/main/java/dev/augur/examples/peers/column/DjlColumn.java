package dev.augur.examples.peers.column;

import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.modality.cv.transform.Normalize;
import ai.djl.modality.cv.transform.RandomResizedCrop;
import ai.djl.modality.cv.transform.ToTensor;
import ai.djl.modality.cv.util.NDImageUtils;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.Transform;
import dev.augur.examples.peers.row.Operation;
import dev.augur.examples.peers.row.Order;
import dev.augur.examples.peers.row.Pin;
import dev.augur.examples.peers.row.Row;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * DJL's transforms of NDArrays, on PyTorch. Its random flips return the picture as it was, and its colour jitter
 * throws on PyTorch, so the flip is called by hand and rows with colours are left out.
 */
final class DjlColumn implements Column {
  static {
    // Read when the engine loads.
    System.setProperty("ai.djl.pytorch.num_threads", "1");
    System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
  }

  private List<NDArray> sources;

  @Override
  public Contender contender(Task task) {
    String row = task.row().name();
    if (!row.equals("random-resized-crop") && !row.equals("op-Resize") && !row.equals("op-CenterCrop")) {
      throw new IllegalArgumentException("DJL has crops, resizes and normalisation; its colours throw on PyTorch");
    }
    try {
      Engine.getInstance();
    } catch (EngineException e) {
      throw new IllegalArgumentException("no native library of PyTorch for DJL: " + e.getMessage(), e);
    }
    return new Turn(task, sources(task));
  }

  /** Arrays that all threads copy; they end with the program. */
  private synchronized List<NDArray> sources(Task task) {
    if (sources == null) {
      NDManager manager = NDManager.newBaseManager();
      Shape shape = new Shape(task.row().sourceHeight(), task.row().sourceWidth(), Row.CHANNELS);
      sources = task.photographs().pixels().stream()
          .map(pixels -> manager.create(ByteBuffer.wrap(pixels), shape, DataType.UINT8)).toList();
    }
    return sources;
  }

  @Override
  public String versions() {
    return "DJL " + Engine.getDjlVersion() + ", PyTorch " + Engine.getInstance().getVersion() + ", "
        + Column.super.versions();
  }

  /** One thread's arrays. */
  private static final class Turn implements Contender {
    private final Row row;
    private final NDManager manager = NDManager.newBaseManager();
    private final List<NDArray> sources;
    private final List<Transform> transforms = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(1);
    private final Order.Visit visit;

    private Turn(Task task, List<NDArray> sources) {
      row = task.row();
      this.sources = sources;
      visit = task.photographs().order().visit();
      row.operations().forEach(this::add);
    }

    private void add(Operation operation) {
      switch (operation.name()) {
        case "RandomResizedCrop" -> {
          double[] scale = operation.numbers("scale");
          double[] ratio = operation.numbers("ratio");
          transforms.add(new RandomResizedCrop(row.width(), row.height(), scale[0], scale[1], ratio[0], ratio[1]));
        }
        case "HorizontalFlip" -> transforms.add(
            picture -> random.nextDouble() < operation.chance() ? picture.flip(1) : picture);
        case "Resize" -> transforms.add(picture -> NDImageUtils.resize(picture, row.width(), row.height()));
        case "CenterCrop" -> transforms.add(picture -> NDImageUtils.centerCrop(picture, row.width(), row.height()));
        default -> {
          transforms.add(new ToTensor());
          transforms.add(normalize(operation));
        }
      }
    }

    private static Normalize normalize(Operation operation) {
      return new Normalize(floats(operation.numbers("mean")), floats(operation.numbers("std")));
    }

    private static float[] floats(double[] numbers) {
      float[] floats = new float[numbers.length];
      for (int i = 0; i < floats.length; i++) {
        floats[i] = (float) numbers[i];
      }
      return floats;
    }

    @Override
    public void next() {
      try (NDManager scope = manager.newSubManager()) {
        NDArray picture = source(scope, visit.next());
        for (Transform transform : transforms) {
          picture = transform.transform(picture);
        }
      }
    }

    /** A copy, as from a decoder: what transforms make is freed with the array that they were given. */
    private NDArray source(NDManager scope, int photo) {
      NDArray picture = sources.get(photo).duplicate();
      picture.attach(scope);
      return picture;
    }

    @Override
    public float[] apply(Pin pin) {
      try (NDManager scope = manager.newSubManager()) {
        NDArray picture = source(scope, pin.photo());
        if (row.has("RandomResizedCrop")) {
          picture = NDImageUtils.crop(picture, (int) pin.value("RandomResizedCrop", "left"),
              (int) pin.value("RandomResizedCrop", "top"), (int) pin.value("RandomResizedCrop", "width"),
              (int) pin.value("RandomResizedCrop", "height"));
          picture = NDImageUtils.resize(picture, row.width(), row.height());
          picture = pin.acts("HorizontalFlip") ? picture.flip(1) : picture;
          picture = normalize(row.operation("Normalize")).transform(new ToTensor().transform(picture));
        } else {
          picture = transforms.getFirst().transform(picture);
        }
        return picture.toType(DataType.FLOAT32, false).toFloatArray();
      }
    }

    @Override
    public void close() {
      manager.close();
    }
  }
}
