/**
 * What is done to pixels: a small closed set of kernels, and two algebras.
 *
 * <ul>
 *   <li>{@link dev.augur.processor.kernel.Kernel}: moves, pixel maths, stencils, statistics, erasing;
 *   <li>{@link dev.augur.processor.kernel.Expr}: maths per pixel, printed by every backend and evaluated by tests;
 *   <li>{@link dev.augur.processor.kernel.Scalar}: maths per image, from drawn numbers to coefficients.
 * </ul>
 *
 * Operations are open and kernels are closed: exhaustive switches over these types make javac the checklist.
 */
package dev.augur.processor.kernel;
