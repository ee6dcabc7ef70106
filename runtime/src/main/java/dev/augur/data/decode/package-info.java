/**
 * From the bytes of an image file to pixels.
 *
 * <ul>
 *   <li>{@link dev.augur.data.decode.ImageDecoder} decodes; {@link dev.augur.data.decode.DecodeOptions} says into what;
 *   <li>one class a format reads what the header says before anything is decoded, and checks that the file is whole;
 *   <li>ImageIO decompresses; its colour conversions are never used, so that values are those that Pillow gives;
 *   <li>a {@link dev.augur.data.decode.JpegLibrary} decompresses JPEG: the system's libjpeg-turbo, one from a jar, or
 *       ImageIO.
 * </ul>
 */
package dev.augur.data.decode;
