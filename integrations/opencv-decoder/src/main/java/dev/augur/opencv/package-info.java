/**
 * JPEG decoding by the libjpeg-turbo within OpenCV, for systems that have none of their own. Found by itself when this
 * module is on the class path; {@link dev.augur.opencv.OpenCvJpegLibrary} says what it needs. Pixels are those of the
 * JDK's decoder but for chroma halved in height only, and the same files are refused.
 */
package dev.augur.opencv;
