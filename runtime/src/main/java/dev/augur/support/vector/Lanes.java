package dev.augur.support.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The vector species of the whole runtime: one width, chosen once.
 *
 * <p>The system property {@code augur.backend} forces it: {@code 128}, {@code 256} or {@code 512} bits; {@code auto},
 * the default, takes the width that the machine prefers, as {@code scalar} does for the code that never runs then. The
 * results do not depend on it. Loaded only where the module {@code jdk.incubator.vector} is present.
 */
@SuppressWarnings("exports") // the module is optional, so it cannot be required transitively
public final class Lanes {
  /** Floats of the chosen width. */
  public static final VectorSpecies<Float> FLOAT = VectorSpecies.of(float.class, shape());

  /** Ints of the chosen width; as many as floats. */
  public static final VectorSpecies<Integer> INT = VectorSpecies.of(int.class, FLOAT.vectorShape());

  /** Longs of the chosen width; half as many as floats. */
  public static final VectorSpecies<Long> LONG = VectorSpecies.of(long.class, FLOAT.vectorShape());

  /** Doubles of the chosen width; half as many as floats. */
  public static final VectorSpecies<Double> DOUBLE = VectorSpecies.of(double.class, FLOAT.vectorShape());

  /**
   * The one class of all {@link #INT} vectors. A vector that a loop carries from one turn to the next is cast to it before
   * anything is called on it: the JIT knows such a variable by its declared type only, and where no profile tells the
   * class either, the call stays a virtual one that makes objects (docs/adr/0016-carried-vectors.md).
   */
  public static final Class<IntVector> INTS = vectorsOf(INT);

  private Lanes() {}

  /** The class of all vectors of a species; for those that loops carry, see {@link #INTS}. */
  @SuppressWarnings("unchecked") // callers name the vectors of the species
  public static <E, V extends Vector<E>> Class<V> vectorsOf(VectorSpecies<E> species) {
    return (Class<V>) species.vectorType();
  }

  private static VectorShape shape() {
    return switch (Backend.requested()) {
      case "128" -> VectorShape.S_128_BIT;
      case "256" -> VectorShape.S_256_BIT;
      case "512" -> VectorShape.S_512_BIT;
      default -> FloatVector.SPECIES_PREFERRED.vectorShape();
    };
  }
}
