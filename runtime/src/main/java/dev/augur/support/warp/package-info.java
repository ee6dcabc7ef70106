/**
 * How rows of a picture arise under a composed map.
 *
 * <p>From the outside in:
 *
 * <ul>
 *   <li>{@code Warp} is what generated classes hold; its {@code Steps} go into {@code Compositions}, between which filters
 *       and a {@code FrameRenderer} make pixels; the last one's rows come from a {@code Sampler}, which chooses how.
 *   <li>Where points lie, row by row ({@code RowTaps}): {@code TapRows} asks {@code AlignedRows} where axes are kept,
 *       {@code AffineRows} (with {@code AffineBlocks}, {@code BlockAxis}, {@code InteriorSpan}) where maps are affine,
 *       {@code ChainRows} elsewhere; {@code BaseTaps} goes from a point of the source to its pixels.
 *   <li>Loading the pixels there: {@code PairLoads}, {@code PixelLoads} and {@code QuadLoads} from bytes
 *       ({@code PixelSource}); {@code JoinedPixels} puts planes together first, and {@code
 *       Readahead} calls bytes from memory.
 *   <li>Finished rows: {@code ExactRows} (with {@code ExactLine}, {@code TurnedRows}) copy; {@code StretchedRows} and
 *       {@code FilteredRows} resize; {@code PlaneRows} and {@code BicubicRows} interpolate floats.
 * </ul>
 *
 * <p>Classes that end in {@code Vector} hold the vector loops of the class that they are named after; nothing else here
 * names a vector type.
 */
package dev.augur.support.warp;
