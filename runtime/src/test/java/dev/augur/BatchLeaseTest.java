package dev.augur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.BatchMemory.Kind;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Views of a batch throw once its lease is over, whether memory is recycled or fresh; recycled memory is reused. */
class BatchLeaseTest {

  @ParameterizedTest
  @EnumSource
  void viewsThrowAfterTheNextBatchWasAskedFor(Kind kind) {
    try (BatchIterator batches = open(kind)) {
      Batch batch = batches.next();
      List<ThrowingCallable> uses = usesOfViews(batch);
      uses.forEach(use -> assertThatCode(use).doesNotThrowAnyException());
      assertThat(batches.hasNext()).isTrue();
      uses.forEach(use -> assertThatCode(use).doesNotThrowAnyException());
      batches.next();
      uses.forEach(use -> assertThatThrownBy(use).isInstanceOf(IllegalStateException.class));
      assertSaysWhatToDo(batch);
    }
  }

  @ParameterizedTest
  @EnumSource
  void viewsThrowAfterTheBatchWasClosed(Kind kind) {
    try (BatchIterator batches = open(kind)) {
      Batch batch = batches.next();
      List<ThrowingCallable> uses = usesOfViews(batch);
      batch.close();
      uses.forEach(use -> assertThatThrownBy(use).isInstanceOf(IllegalStateException.class));
      assertSaysWhatToDo(batch);
      batch.close();
      assertThat(batches.next().indices()).containsExactly(2, 3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void viewsThrowAfterTheIteratorWasClosed(Kind kind) {
    BatchIterator batches = open(kind);
    Batch batch = batches.next();
    List<ThrowingCallable> uses = usesOfViews(batch);
    batches.close();
    uses.forEach(use -> assertThatThrownBy(use).isInstanceOf(IllegalStateException.class));
    assertSaysWhatToDo(batch);
    batch.close();
  }

  @ParameterizedTest
  @EnumSource
  void theLastBatchStaysValidAfterTheEnd(Kind kind) {
    try (BatchIterator batches = open(kind)) {
      Batch last = null;
      while (batches.hasNext()) {
        last = batches.next();
      }
      assertThat(last.floats().get(0)).isNotNaN();
      assertThat(batches.hasNext()).isFalse();
      assertThat(last.images().get(ValueLayout.JAVA_FLOAT, 0)).isEqualTo(last.floats().get(0));
    }
  }

  @Test
  void whatDescribesTheSamplesStaysReadable() {
    try (BatchIterator batches = open(Kind.SHARED)) {
      Batch batch = batches.next();
      batch.close();
      assertThat(batch.indices()).containsExactly(0, 1);
      assertThat(batch.shape()).containsExactly(2, 3, 3, 5);
      assertThat(batch.key(1).index()).isEqualTo(1);
      assertThat(batch.name(1)).isEqualTo("folder/1.png");
    }
  }

  /** A list of all batches of a long run would hold their samples' numbers anyway; one batch must not. */
  @Test
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void aBatchThatIsKeptKeepsNoneThatFollows() throws InterruptedException {
    Flow flow = Flow.of(new NumberedSource(5)).augment(new HashAugmenter()).batchSize(2).threads(1);
    try (BatchIterator batches = flow.epochs(Long.MAX_VALUE).open()) {
      Batch first = batches.next();
      WeakReference<ResumeToken> later = new WeakReference<>(batches.next().resumeToken());
      while (later.get() != null) {
        batches.next();
        System.gc();
        Thread.sleep(1);
      }
      assertThat(first.indices()).containsExactly(0, 1);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SHARED", "CONFINED"})
  void memoryIsRecycledWithoutGrowing(Kind kind) {
    Set<Long> addresses = new HashSet<>();
    try (BatchIterator batches = open(kind)) {
      batches.forEachRemaining(batch -> addresses.add(batch.images().address()));
    }
    assertThat(addresses).hasSizeBetween(1, 3);
  }

  @ParameterizedTest
  @EnumSource(names = {"FRESH", "SHARED"})
  void otherThreadsMayReadABatch(Kind kind) throws InterruptedException {
    try (BatchIterator batches = open(kind)) {
      FloatBuffer floats = batches.next().floats();
      float[] seen = {Float.NaN};
      Thread reader = Thread.ofPlatform().start(() -> seen[0] = floats.get(7));
      reader.join();
      assertThat(seen[0]).isEqualTo(floats.get(7));
    }
  }

  @Test
  void aConfinedBatchIsForTheThreadThatReadsItFirst() throws InterruptedException {
    try (BatchIterator batches = open(Kind.CONFINED)) {
      Batch batch = batches.next();
      FloatBuffer floats = batch.floats();
      List<Throwable> refusals = new ArrayList<>();
      onAnotherThread(refusals, () -> floats.get(7), batch::close, batches::next);
      assertThat(refusals).hasSize(3);
      assertThat(refusals.getFirst()).isInstanceOf(WrongThreadException.class);
      assertThat(refusals.subList(1, 3)).allSatisfy(refusal -> assertThat(refusal)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("read by one thread alone"));
      assertThat(floats.get(7)).isNotNaN();
      assertThat(batches.next().indices()).containsExactly(2, 3);
      onAnotherThread(refusals, batches::next);
      assertThat(refusals).as("a batch that nobody read may be closed by anyone").hasSize(3);
    }
  }

  @Test
  void readByOneThreadIsWhatMakesBatchesConfined() throws InterruptedException {
    Flow flow = Flow.of(new NumberedSource(4)).augment(new HashAugmenter()).batchSize(2).threads(1);
    List<Throwable> refusals = new ArrayList<>();
    try (BatchIterator shared = flow.open()) {
      FloatBuffer floats = shared.next().floats();
      onAnotherThread(refusals, () -> floats.get(0));
      assertThat(refusals).isEmpty();
    }
    try (BatchIterator confined = flow.readByOneThread().open()) {
      FloatBuffer floats = confined.next().floats();
      onAnotherThread(refusals, () -> floats.get(0));
      assertThat(refusals).singleElement().isInstanceOf(WrongThreadException.class);
    }
  }

  @Test
  void aConfinedBatchThatOutlivesItsIteratorIsFreedWhenItIsClosed() throws InterruptedException {
    FlowSettings settings = Flow.of(new NumberedSource(41)).augment(new HashAugmenter()).batchSize(2).settings();
    BatchMemory memory = new BatchMemory(settings.batchBytes(), Kind.CONFINED);
    BatchMemory.Lease lease = memory.lease();
    MemorySegment view = lease.imageView(16);
    List<Throwable> refusals = new ArrayList<>();
    onAnotherThread(refusals, memory::close);
    assertThat(refusals).hasSize(1);
    assertThat(view.get(ValueLayout.JAVA_BYTE, 0)).isNotNull();
    lease.end();
    assertThat(lease.images().scope().isAlive()).isFalse();
  }

  private static void onAnotherThread(List<Throwable> refusals, ThrowingCallable... uses) throws InterruptedException {
    Thread thread = Thread.ofPlatform().start(() -> {
      for (ThrowingCallable use : uses) {
        try {
          use.call();
        } catch (Throwable refused) {
          refusals.add(refused);
        }
      }
    });
    thread.join();
  }

  /** Sorts the batch by the C library's qsort, whose comparison calls back to Java while native code holds the view. */
  @ParameterizedTest
  @EnumSource
  void aBatchInUseByNativeCodeIsNotTakenAway(Kind kind) throws Throwable {
    BatchIterator batches = open(kind);
    Batch batch = batches.next();
    List<Throwable> refusals = new ArrayList<>();
    sortNatively(batch.images().asSlice(0, 16), () -> {
      try {
        batches.next();
      } catch (Throwable e) {
        refusals.add(e);
      }
    });
    assertThat(refusals).isNotEmpty().allSatisfy(refusal -> assertThat(refusal)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a native call is still using this batch; let it return"));
    assertThat(batch.floats().get(0)).isNotNaN();
    assertThat(batches.next().indices()).containsExactly(2, 3);

    Batch held = batches.next();
    List<Throwable> closing = new ArrayList<>();
    sortNatively(held.images().asSlice(0, 16), () -> {
      try {
        batches.close();
      } catch (Throwable e) {
        closing.add(e);
      }
    });
    assertThat(closing).hasSize(1).first().isInstanceOf(IllegalStateException.class);
  }

  @Test
  void memoryThatCannotBeHadIsExplained() {
    BatchMemory memory = new BatchMemory(new BatchMemory.Size(1L << 50, 0), Kind.SHARED);
    assertThatThrownBy(memory::lease).isInstanceOf(OutOfMemoryError.class)
        .hasMessage("no memory for a batch of 1125899906842624 bytes; make batchSize or prefetch smaller");
    memory.close();
  }

  @Test
  void labelsStartAligned() {
    BatchMemory memory = new BatchMemory(new BatchMemory.Size(65, 12), Kind.SHARED);
    BatchMemory.Lease lease = memory.lease();
    assertThat(lease.labels().address() - lease.images().address()).isEqualTo(128);
    assertThat(lease.labels().byteSize()).isEqualTo(12);
    assertThat(lease.labelView(12).address()).isEqualTo(lease.labels().address());
    assertThat(lease.imageView(65).address()).isEqualTo(lease.images().address());
    memory.close();
    assertThatThrownBy(() -> lease.images().get(ValueLayout.JAVA_BYTE, 0)).isInstanceOf(IllegalStateException.class);
  }

  private static BatchIterator open(Kind kind) {
    FlowSettings settings = Flow.of(new NumberedSource(41)).augment(new HashAugmenter()).batchSize(2).settings();
    return new BatchIterator(settings, null, new BatchMemory(settings.batchBytes(), kind));
  }

  private static List<ThrowingCallable> usesOfViews(Batch batch) {
    MemorySegment images = batch.images();
    MemorySegment slice = batch.image(1);
    ByteBuffer bytes = batch.bytes();
    ByteBuffer part = bytes.slice(4, 8);
    FloatBuffer floats = batch.floats();
    MemorySegment labels = batch.labels();
    IntBuffer ints = batch.labelInts();
    MemorySegment ofBuffer = MemorySegment.ofBuffer(floats);
    return List.of(
        () -> images.get(ValueLayout.JAVA_FLOAT, 0),
        () -> slice.get(ValueLayout.JAVA_BYTE, 3),
        () -> slice.fill((byte) 1),
        () -> bytes.get(5),
        () -> part.get(0),
        () -> floats.get(3),
        () -> floats.get(0, new float[5]),
        () -> labels.get(ValueLayout.JAVA_INT, 0),
        () -> ints.get(1),
        () -> ofBuffer.get(ValueLayout.JAVA_BYTE, 0));
  }

  private static void assertSaysWhatToDo(Batch batch) {
    List<ThrowingCallable> uses = List.of(
        batch::images, batch::bytes, batch::floats, () -> batch.image(0), batch::labels, batch::labelInts);
    uses.forEach(use -> assertThatThrownBy(use).isInstanceOf(IllegalStateException.class)
        .hasMessage("this batch was recycled: its memory is valid until the next batch is asked for or until the batch "
            + "or the iterator is closed; use it before, or copy what you want to keep"));
  }

  @SuppressWarnings("restricted")
  private static void sortNatively(MemorySegment floats, Runnable whileHeld) throws Throwable {
    Linker linker = Linker.nativeLinker();
    MethodHandle qsort = linker.downcallHandle(
        linker.defaultLookup().findOrThrow("qsort"),
        FunctionDescriptor.ofVoid(
            ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
    MethodHandle compare = MethodHandles.lookup().findStatic(BatchLeaseTest.class, "compare",
        MethodType.methodType(int.class, Runnable.class, MemorySegment.class, MemorySegment.class)).bindTo(whileHeld);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment callback = linker.upcallStub(
          compare, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS), arena);
      qsort.invokeExact(floats, 2L, 4L, callback);
    }
  }

  @SuppressWarnings("unused") // called by the C library
  private static int compare(Runnable whileHeld, MemorySegment one, MemorySegment other) {
    whileHeld.run();
    return 0;
  }
}
