package dev.augur;

import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import dev.augur.support.pixel.ArrayLimit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How strongly each sample of a source is drawn. */
@FunctionalInterface
interface SampleWeights {

  /** One weight per sample, 0 or more, not all 0. */
  double[] of(ImageSource source);

  static SampleWeights perSample(double... weights) {
    double[] copy = weights.clone();
    return source -> {
      if (copy.length != source.size()) {
        throw new IllegalArgumentException(
            "sampleWeights needs one weight per sample: the source has " + source.size() + " samples, found "
                + copy.length + " weights");
      }
      return checked(copy, "sampleWeights");
    };
  }

  static SampleWeights perClass(double... weights) {
    double[] copy = checked(weights.clone(), "classWeights");
    return source -> {
      double[] perSample = new double[size(source)];
      for (int i = 0; i < perSample.length; i++) {
        int label = classOf(source, i, "classWeights");
        if (label >= copy.length) {
          throw new IllegalArgumentException(
              source.name(i) + " is of class " + label + ", classWeights has " + copy.length
                  + " weights; give one per class");
        }
        perSample[i] = copy[label];
      }
      return checked(perSample, "classWeights, seen over all samples,");
    };
  }

  static SampleWeights balanced() {
    return source -> {
      int[] classes = new int[size(source)];
      Arrays.setAll(classes, i -> classOf(source, i, "balanceClasses"));
      Map<Integer, Integer> counts = new HashMap<>();
      for (int label : classes) {
        counts.merge(label, 1, Integer::sum);
      }
      return Arrays.stream(classes).mapToDouble(label -> 1.0 / counts.get(label)).toArray();
    };
  }

  private static double[] checked(double[] weights, String setter) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      if (!(weights[i] >= 0) || Double.isInfinite(weights[i])) {
        throw new IllegalArgumentException(
            setter + " must be finite and 0 or more, found " + weights[i] + " at " + i);
      }
      sum += weights[i];
    }
    if (!(sum > 0) || Double.isInfinite(sum)) {
      throw new IllegalArgumentException(setter + " must have a finite sum above 0, found " + sum);
    }
    return weights;
  }

  private static int size(ImageSource source) {
    if (source.size() > ArrayLimit.LONGEST) {
      throw new IllegalArgumentException(
          "drawing with weights is limited to 2^31 - 9 samples, the source has " + source.size());
    }
    return (int) source.size();
  }

  private static int classOf(ImageSource source, long index, String setter) {
    if (source.label(index) instanceof Label.ClassIndex label) {
      return label.index();
    }
    throw new IllegalArgumentException(
        setter + " needs one class per sample, " + source.name(index) + " has the label " + source.label(index)
            + "; use sampleWeights");
  }
}
