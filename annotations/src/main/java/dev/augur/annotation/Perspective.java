package dev.augur.annotation;

import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Chance;
import dev.augur.annotation.meta.Drawn;
import dev.augur.annotation.meta.Family;
import dev.augur.annotation.meta.One;
import dev.augur.annotation.meta.OnlyWith;
import dev.augur.annotation.meta.PixelValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Looks at the picture from another side: four corners inside the frame become the frame's corners.
 *
 * <p>{@code out(u, v) = in((a u + b v + c) / w, (d u + e v + f) / w)} with {@code w = g u + h v + 1}, in coordinates
 * from {@code (0, 0)} to {@code (W, H)} in which pixel {@code i} has its centre at {@code i + 0.5}. The eight numbers
 * are those that take each corner to a point inside, {@code (0, 0)} to {@code (s r W, s q H)}, {@code (W, 0)} to
 * {@code (W - s r W, s q H)} and so on, with the scale {@code s} and, for each corner, {@code r} and {@code q}
 * uniform in 0 to 1. The four points lie inside the frame. A perspective alone therefore looks up no point outside it,
 * and a constant border mixes in only at the very edge, where interpolation needs pixels beyond it. A warp that follows
 * in the same run can make it look further; what lies behind the horizon shows the fill, or far pixels of the border.
 * Corners moved in by a third of a side or more may no longer form a convex quadrilateral, as every view of a flat
 * picture does; so {@code scale} ends at 0.33.
 *
 * <p>Fuses with neighbouring warps of the same border, fill and interpolation into one resampling; the pixel
 * operations that follow run in the same pass.
 *
 * <p>Example: {@code @Perspective(scale = {0.05, 0.1}, p = 0.3)}.
 */
@AugmentationOperation(family = Family.GEOMETRY)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Perspective {
  /** How far corners may move inward, as a fraction of the side, {@code [0, 0.33]}; one number means exactly that. */
  @Drawn(min = 0, max = 0.33, unit = "fraction of the side", one = One.EXACTLY, neutral = 0)
  double[] scale() default {0.05, 0.1};

  /** The chance that it acts on an image, {@code [0, 1]}. */
  @Chance
  double p() default 0.5;

  /** What lies outside the frame; the pipeline's border unless said otherwise. */
  Border border() default Border.INHERIT;

  /** The constant border's pixel value, one number or one per channel, in the source's units; empty: the pipeline's. */
  @PixelValue
  @OnlyWith(member = "border", value = "CONSTANT")
  double[] fill() default {};

  /** How values between pixels arise; the pipeline's interpolation unless said otherwise. */
  Interpolation interpolation() default Interpolation.INHERIT;
}
