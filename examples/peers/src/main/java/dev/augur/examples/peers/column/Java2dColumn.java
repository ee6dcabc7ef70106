package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Numbers;
import dev.augur.examples.peers.row.Operation;
import dev.augur.examples.peers.row.Order;
import dev.augur.examples.peers.row.Pin;
import dev.augur.examples.peers.row.Row;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * What every JDK has: {@code Graphics2D} draws the picture through one affine map, bilinear, and loops change its
 * bytes.
 */
final class Java2dColumn implements Column {
  private static final Set<String> KNOWN = Set.of("RandomResizedCrop", "RandomCrop", "HorizontalFlip", "Affine",
      "Rotate", "Scale", "Shear", "Translate", "Brightness", "Contrast", "ColorJitter", "Normalize");

  private BufferedImage[] sources;

  @Override
  public Contender contender(Task task) {
    List<String> names = task.row().operations().stream().map(Operation::name).toList();
    if (!KNOWN.containsAll(names) || task.row().has("ColorJitter") || task.row().values() == Row.Values.FLOAT_HWC
        || task.row().alone() && !Geometry.GENERAL.contains(names.getFirst()) && !names.contains("HorizontalFlip")
        || names.contains("Brightness") && !names.contains("RandomCrop")) {
      throw new IllegalArgumentException("Java2D has geometry; its own colour operations are no faster than loops");
    }
    return new Turn(task, sources(task));
  }

  /** Pictures that all threads read. */
  private synchronized BufferedImage[] sources(Task task) {
    if (sources == null) {
      sources = new BufferedImage[task.decodes() ? 0 : task.photographs().count()];
      for (int i = 0; i < sources.length; i++) {
        sources[i] = image(task.row(), task.photographs().pixels().get(i));
      }
    }
    return sources;
  }

  private static BufferedImage image(Row row, byte[] pixels) {
    BufferedImage image = new BufferedImage(row.sourceWidth(), row.sourceHeight(), BufferedImage.TYPE_3BYTE_BGR);
    byte[] bgr = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < bgr.length; i++) {
      bgr[i] = pixels[i / Row.CHANNELS * Row.CHANNELS + Row.CHANNELS - 1 - i % Row.CHANNELS];
    }
    return image;
  }

  /** One thread's pictures. */
  private static final class Turn implements Contender {
    private final Row row;
    private final Task task;
    private final Numbers numbers;
    private final Geometry geometry;
    private final PlainFinish finish;
    private final SplittableRandom random = new SplittableRandom(1);
    private final BufferedImage[] sources;
    private final BufferedImage shown;
    private final Ring ring;
    private final Order.Visit visit;

    private Turn(Task task, BufferedImage[] sources) {
      this.task = task;
      this.sources = sources;
      visit = task.photographs().order().visit();
      row = task.row();
      numbers = new Numbers(row);
      geometry = new Geometry(row, numbers);
      finish = new PlainFinish(row, numbers, random);
      ring = new Ring(row);
      shown = new BufferedImage(row.width(), row.height(), BufferedImage.TYPE_3BYTE_BGR);
    }

    @Override
    public void next() {
      numbers.draw(random);
      render(source(visit.next()), ring.next());
    }

    @Override
    public float[] apply(Pin pin) {
      numbers.set(pin);
      render(source(pin.photo()), 0);
      return Ring.values(row, ring.memory(), 0);
    }

    private BufferedImage source(int photo) {
      return task.decodes() ? image(row, task.source(photo)) : sources[photo];
    }

    private void render(BufferedImage source, int place) {
      geometry.compose();
      Graphics2D graphics = shown.createGraphics();
      graphics.setBackground(Color.BLACK);
      graphics.clearRect(0, 0, row.width(), row.height());
      graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.drawImage(window(source), transform(), null);
      graphics.dispose();
      finish.bgr(((DataBufferByte) shown.getRaster().getDataBuffer()).getData(), ring.memory(), ring.offset(place));
    }

    /** A view of the part of the window that the source has. */
    private BufferedImage window(BufferedImage source) {
      int top = Math.max(0, geometry.top);
      int left = Math.max(0, geometry.left);
      int bottom = Math.min(row.sourceHeight(), geometry.top + geometry.height);
      int right = Math.min(row.sourceWidth(), geometry.left + geometry.width);
      return source.getSubimage(left, top, right - left, bottom - top);
    }

    /** From window to output, in corners of pixels as Java2D counts. */
    private AffineTransform transform() {
      AffineMap map = geometry.map;
      AffineTransform toSource = new AffineTransform(map.xx, map.yx, map.xy, map.yy,
          map.x0 + 0.5 - 0.5 * (map.xx + map.xy), map.y0 + 0.5 - 0.5 * (map.yx + map.yy));
      try {
        AffineTransform transform = toSource.createInverse();
        transform.translate(Math.max(0, -geometry.left), Math.max(0, -geometry.top));
        return transform;
      } catch (java.awt.geom.NoninvertibleTransformException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() {
      ring.close();
    }
  }
}
