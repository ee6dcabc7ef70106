package dev.augur.examples.peers.column;

import dev.augur.Image;
import dev.augur.data.decode.DecodeException;
import dev.augur.data.decode.DecodeOptions;
import dev.augur.data.decode.ImageDecoder;
import dev.augur.examples.peers.row.Order;
import dev.augur.examples.peers.row.Pin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Nothing but decoding of JPEG files that lie in memory: what decoding alone allows. */
final class DecodeColumn implements Column {
  @Override
  public String versions() {
    return ImageDecoder.plan(DecodeOptions.standard()).strip() + ", " + Column.super.versions();
  }

  @Override
  public Contender contender(Task task) throws IOException {
    if (!task.decodes()) {
      throw new IllegalArgumentException("the photographs are decoded already");
    }
    List<byte[]> files = new ArrayList<>();
    for (Path file : task.jpegFiles()) {
      files.add(Files.readAllBytes(file));
    }
    ImageDecoder decoder = new ImageDecoder(DecodeOptions.standard());
    Image image = new Image();
    Order.Visit visit = task.photographs().order().visit();
    return new Contender() {
      @Override
      public void next() {
        byte[] file = files.get(visit.next());
        try {
          decoder.decode(file, file.length, image);
        } catch (DecodeException e) {
          throw new IllegalStateException(e);
        }
      }

      @Override
      public float[] apply(Pin pin) {
        throw new IllegalArgumentException("decoding augments nothing");
      }

      @Override
      public void close() {
        decoder.close();
      }
    };
  }
}
