package dev.augur;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Hands out the off-heap memory of batches, as leases. Thread-safe.
 *
 * <p>Memory is recycled where the JVM lets this module give every lease a scope of its own over memory that stays
 * ({@code MemorySegment.reinterpret}, which needs native access); elsewhere each lease gets fresh memory, which costs
 * page faults beyond 32 MB. Both are measured in {@code docs/adr/0020-batch-leases.md}.
 */
final class BatchMemory {
  /** Batches start at multiples of this. */
  static final long ALIGNMENT = 64;

  /** Up to here the C library hands freed memory out again instead of returning it to the operating system. */
  static final long CHEAP_BYTES = 32L << 20;

  private static final AtomicBoolean ADVISED = new AtomicBoolean();

  /** How leases come by their memory. */
  enum Kind {
    /** Each has memory of its own, which any thread may read. */
    FRESH,
    /** Memory is recycled, and any thread may read it. */
    SHARED,
    /** Memory is recycled, and read by one thread alone, the first that does. */
    CONFINED
  }

  private final Size size;
  private final Kind kind;
  private final Deque<Block> free = new ArrayDeque<>();
  private final List<Lease> live = new ArrayList<>();
  private volatile boolean keepSeen;
  private boolean closed;

  /** Memory for batches of one size; recycling needs native access. */
  BatchMemory(Size size, Kind kind) {
    this.size = size;
    this.kind = kind;
  }

  /** Recycles where that is possible without a warning of the JVM, and else says once how to make it possible. */
  static BatchMemory of(Size size, boolean confined) {
    Module module = BatchMemory.class.getModule();
    Kind recycled = confined ? Kind.CONFINED : Kind.SHARED;
    Kind kind = module.isNativeAccessEnabled() ? recycled : Kind.FRESH;
    if (kind == Kind.FRESH && size.total() > CHEAP_BYTES && !ADVISED.getAndSet(true)) {
      System.getLogger("dev.augur").log(Level.INFO,
          "batches of {0} MB are allocated anew each time; start java with --enable-native-access={1} to recycle them",
          size.total() >> 20, module.isNamed() ? module.getName() : "ALL-UNNAMED");
    }
    return new BatchMemory(size, kind);
  }

  /**
   * Memory for one batch.
   *
   * @throws OutOfMemoryError with advice
   */
  Lease lease() {
    Block recycled = takeFree();
    Lease lease = new Lease(this, recycled != null ? recycled : allocate());
    synchronized (this) {
      live.add(lease);
    }
    return lease;
  }

  private synchronized Block takeFree() {
    return free.poll();
  }

  /** A scope for a consumer to look at a block. */
  private Arena scope(Block block) {
    return switch (kind) {
      case FRESH -> block.arena;
      case SHARED -> Arena.ofShared();
      case CONFINED -> Arena.ofConfined();
    };
  }

  private Block allocate() {
    Arena arena = Arena.ofShared();
    try {
      return new Block(arena, arena.allocate(size.total(), ALIGNMENT));
    } catch (OutOfMemoryError e) {
      arena.close();
      OutOfMemoryError advised = new OutOfMemoryError(
          "no memory for a batch of " + size.total() + " bytes; make batchSize or prefetch smaller");
      advised.initCause(e);
      throw advised;
    }
  }

  private synchronized void takeBack(Lease lease) {
    live.remove(lease);
    if (kind != Kind.FRESH && !closed) {
      free.push(lease.block);
    } else if (lease.scope != lease.block.arena) {
      lease.block.arena.close();
    }
  }

  /** Makes {@link #close} leave alone what a consumer has looked at. */
  void keepSeen() {
    keepSeen = true;
  }

  /**
   * Ends all leases and frees all memory. Nobody may write to a lease any more, and none may be asked for.
   *
   * @throws IllegalStateException if a native call is using a batch, or another thread alone may close it; that batch
   *     is not freed before it is closed
   */
  void close() {
    IllegalStateException inUse = null;
    for (Lease lease : leases()) {
      try {
        if (!keepSeen || !lease.isSeen()) {
          lease.end();
        }
      } catch (IllegalStateException e) {
        inUse = e;
      }
    }
    freeAll();
    if (inUse != null) {
      throw inUse;
    }
  }

  private synchronized List<Lease> leases() {
    return List.copyOf(live);
  }

  private synchronized void freeAll() {
    closed = true;
    free.forEach(block -> block.arena.close());
    free.clear();
  }

  /** Memory and what frees it. */
  private record Block(Arena arena, MemorySegment memory) {}

  /**
   * Bytes of one batch.
   *
   * @param images bytes of all images
   * @param labels bytes of all labels
   */
  record Size(long images, long labels) {
    /** Where the labels start. */
    long labelOffset() {
      return (images + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    /** Images, padding and labels. */
    long total() {
      return labelOffset() + labels;
    }
  }

  /**
   * A batch's memory for as long as a consumer may look at it: workers write to the block, the consumer gets views in a
   * scope that {@link #end} closes, so that every segment and buffer derived from them throws from then on.
   */
  static final class Lease {
    private final BatchMemory memory;
    private final Block block;
    private final MemorySegment images;
    private final MemorySegment labels;

    /** Made when the consumer first looks, by the thread that does. */
    private Arena scope;

    private MemorySegment view;
    private volatile boolean ended;

    private Lease(BatchMemory memory, Block block) {
      this.memory = memory;
      this.block = block;
      this.images = block.memory.asSlice(0, memory.size.images());
      this.labels = block.memory.asSlice(memory.size.labelOffset(), memory.size.labels());
    }

    /** Where workers write images. */
    MemorySegment images() {
      return images;
    }

    /** Where workers write labels. */
    MemorySegment labels() {
      return labels;
    }

    /** What the consumer sees of the images. */
    MemorySegment imageView(long bytes) {
      return view().asSlice(0, bytes);
    }

    /** What the consumer sees of the labels. */
    MemorySegment labelView(long bytes) {
      return view().asSlice(memory.size.labelOffset(), bytes);
    }

    @SuppressWarnings("restricted") // only used where native access is enabled
    private synchronized MemorySegment view() {
      if (ended) {
        throw new IllegalStateException("the lease has ended");
      }
      if (view == null) {
        scope = memory.scope(block);
        view = scope == block.arena ? block.memory : block.memory.reinterpret(scope, null);
      }
      return view;
    }

    private synchronized boolean isSeen() {
      return view != null;
    }

    /** Whether views throw. */
    boolean hasEnded() {
      return ended;
    }

    /**
     * Makes all views throw and hands the memory back; does nothing the second time.
     *
     * @throws IllegalStateException if a native call is using a view at this moment, or if the lease is confined to
     *     another thread; the lease then goes on
     */
    synchronized void end() {
      if (ended) {
        return;
      }
      try {
        // Where the scope is shared the JVM stops every thread for a moment; the memory's lock is not held, so that
        // workers do not wait for it.
        if (scope != null) {
          scope.close();
        }
      } catch (WrongThreadException e) {
        throw new IllegalStateException(
            "this batch is read by one thread alone, as Flow.readByOneThread says; only that one can close it", e);
      } catch (IllegalStateException e) {
        throw new IllegalStateException(
            "a native call is still using this batch; let it return before the batch is closed or the next one is "
                + "asked for", e);
      }
      ended = true;
      memory.takeBack(this);
    }
  }
}
