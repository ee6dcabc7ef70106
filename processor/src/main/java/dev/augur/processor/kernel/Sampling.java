package dev.augur.processor.kernel;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import java.util.List;

/**
 * How a warp looks up pixels. Warps that differ in it never share a resampling.
 *
 * @param border what lies outside the frame
 * @param fill the constant border's pixel value, one number or one per channel
 * @param interpolation how values between pixels arise
 */
public record Sampling(Border border, List<Double> fill, Interpolation interpolation) {}
