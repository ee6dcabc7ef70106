package dev.augur.data.shard;

import dev.augur.data.SourceException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shards of a folder, which must be one whole data set. */
final class ShardSet {
  private ShardSet() {}

  static List<ShardFile> open(Path folder, Arena arena) {
    Set<String> names = names(folder);
    if (names.isEmpty()) {
      throw new SourceException(folder + " holds no shards; expected " + ShardFormat.fileName(0) + " and so on, as"
          + " ShardWriter makes them");
    }
    List<ShardFile> shards = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!names.contains(ShardFormat.fileName(i))) {
        throw new SourceException(folder + " lacks " + ShardFormat.fileName(i) + " and has " + names);
      }
      shards.add(ShardFile.open(folder.resolve(ShardFormat.fileName(i)), arena));
      checkPlace(shards, names.size());
    }
    checkSum(folder, shards);
    return shards;
  }

  private static Set<String> names(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString())
          .filter(ShardFormat::isFileName)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (NoSuchFileException missing) {
      throw new SourceException("the folder " + folder.toAbsolutePath() + " does not exist", missing);
    } catch (NotDirectoryException file) {
      throw new SourceException(folder + " is a file; expected a folder of shards", file);
    } catch (IOException failure) {
      throw new SourceException(folder + " cannot be read: " + failure, failure);
    }
  }

  /** Checks that the last shard continues those before it. */
  private static void checkPlace(List<ShardFile> shards, int files) {
    ShardFile last = shards.getLast();
    ShardHeader found = last.header();
    int place = shards.size() - 1;
    if (found.shard() != place || found.shards() != files) {
      throw new SourceException(last.file() + " is shard " + found.shard() + " of " + found.shards()
          + " by its header; by its name and folder it is " + place + " of " + files);
    }
    ShardHeader before = place == 0 ? null : shards.get(place - 1).header();
    long first = before == null ? 0 : before.firstSample() + before.samples();
    long end = found.firstSample() + found.samples();
    boolean whole = place < files - 1 || end == found.allSamples();
    if (found.firstSample() != first || !whole) {
      throw new SourceException(last.file() + " has samples " + found.firstSample() + " to " + (end - 1) + " of "
          + found.allSamples() + "; expected them from " + first + " on" + (whole ? "" : ", to the last one"));
    }
    if (before != null && !sameSet(shards.getFirst(), last)) {
      throw new SourceException(last.file() + " belongs to another data set than " + shards.getFirst().file());
    }
  }

  private static boolean sameSet(ShardFile one, ShardFile other) {
    ShardHeader a = one.header();
    ShardHeader b = other.header();
    return a.setChecksum() == b.setChecksum() && a.allSamples() == b.allSamples() && a.labels() == b.labels()
        && one.index().classNames().equals(other.index().classNames());
  }

  private static void checkSum(Path folder, List<ShardFile> shards) {
    int[] sums = shards.stream().mapToInt(shard -> shard.header().indexChecksum()).toArray();
    int stated = shards.getFirst().header().setChecksum();
    if (checksum(sums) != stated) {
      throw new SourceException(folder + " mixes shards of different data sets: their indices have the common checksum "
          + ShardFormat.hex(checksum(sums)) + ", their headers state " + ShardFormat.hex(stated));
    }
  }

  /** The checksum that names a data set, from its shards' index checksums. */
  static int checksum(int... indexChecksums) {
    ByteBuffer sums = ByteBuffer.allocate(indexChecksums.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int sum : indexChecksums) {
      sums.putInt(sum);
    }
    return ShardFormat.checksum(sums.array(), 0, sums.capacity());
  }
}
