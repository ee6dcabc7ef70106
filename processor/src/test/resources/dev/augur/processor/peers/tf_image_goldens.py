"""Writes tf-image-goldens.txt: what tf.image, and the transform behind Keras' layers, make of the images.

Run with TensorFlow (2.21.0 made the committed file) and NumPy:  python tf_image_goldens.py > tf-image-goldens.txt
README.md beside this file says what a line holds.
"""
import math

import numpy as np
import tensorflow as tf

import goldens
from goldens import golden, image


def parts(name):
    """As floats in 0 to 1, the way tf.image wants them."""
    return tf.image.convert_image_dtype(image(name), tf.float32)


def levels(picture):
    """In grey levels, and cut off beyond both ends, which tf.image leaves to its callers."""
    return 255 * np.clip(picture.numpy().astype(np.float64), 0, 1)


def tones():
    colours, grey = parts("colours"), parts("grey")
    for delta in 0.1, -0.35, 0.5:
        golden("hue", f"{delta}", "colours", levels(tf.image.adjust_hue(colours, delta)))
    golden("hue", "not-back", "colours", levels(tf.image.adjust_hue(colours, -0.1)))
    golden("hue", "not-0.105", "colours", levels(tf.image.adjust_hue(colours, 0.105)))
    golden("tone", "shifted", "colours", levels(tf.image.adjust_brightness(colours, 0.2)))
    golden("tone", "not-shifted-back", "colours", levels(tf.image.adjust_brightness(colours, -0.2)))
    golden("tone", "not-shifted-bytes", "colours", tf.image.adjust_brightness(image("colours"), 0.21).numpy())
    for gamma in 0.7, 1.8:
        golden("tone", f"gamma-{gamma}", "colours", levels(tf.image.adjust_gamma(colours, gamma)))
    golden("tone", "not-gamma-1/0.7", "colours", levels(tf.image.adjust_gamma(colours, 1 / 0.7)))
    golden("tone", "gamma-1.3-bytes", "colours", tf.image.adjust_gamma(image("colours"), 1.3).numpy())
    golden("tone", "grey", "colours", levels(tf.repeat(tf.image.rgb_to_grayscale(colours), 3, axis=2)))
    golden("tone", "not-plain-mean", "colours", levels(tf.repeat(tf.reduce_mean(colours, 2, True), 3, axis=2)))
    # The pivot is each channel's mean, so that only grey pictures compare.
    for factor in 0.6, 1.5:
        golden("contrast", f"{factor}", "grey", levels(tf.image.adjust_contrast(grey, factor)))
    golden("contrast", "not-about-the-middle", "grey", levels(0.5 + 1.5 * (grey - 0.5)))
    # Saturation of hue, saturation and value: another meaning than blending with grey.
    golden("tone", "not-saturated", "colours", levels(tf.image.adjust_saturation(colours, 0.6)))


def resizes():
    def resized(name, source, size, method="bilinear", antialias=False):
        result = tf.image.resize(image(source), size, method=method, antialias=antialias)
        golden("resize", name, source, result.numpy())

    resized("smaller", "large", (26, 35))
    resized("smaller-antialiased", "large", (26, 35), antialias=True)
    resized("much-smaller-antialiased", "large", (11, 9), antialias=True)
    resized("not-much-smaller", "large", (11, 9))
    resized("not-much-smaller-area", "large", (11, 9), "area")
    resized("larger", "waves", (38, 53))
    resized("wider-antialiased", "large", (20, 70), antialias=True)
    resized("not-wider", "large", (20, 70))
    resized("smaller-nearest", "large", (26, 35), "nearest")
    resized("not-smaller-area", "large", (26, 35), "area")
    resized("not-smaller-cubic", "large", (26, 35), "bicubic")
    for name, source, size in ("smaller", "large", (26, 35)), ("larger", "waves", (38, 53)):
        old = tf.compat.v1.image.resize(image(source)[None], size)[0]
        golden("resize", f"not-{name}-by-corners", source, old.numpy())
    pixels = image("coloured")
    part = tf.image.crop_to_bounding_box(pixels, 4, 7, 13, 18)
    golden("resize", "window", "coloured", tf.image.resize(part, (20, 22)).numpy())
    golden("resize", "window-antialiased", "coloured", tf.image.resize(part, (8, 11), antialias=True).numpy())
    golden("resize", "not-window", "coloured", tf.image.resize(part, (8, 11)).numpy())
    # crop_and_resize takes corner pixels to corner pixels.
    box = [[4 / 18, 7 / 27, 16 / 18, 24 / 27]]
    cornered = tf.image.crop_and_resize(pixels[None].astype(np.float32), box, [0], (20, 22))[0]
    golden("resize", "not-window-by-corners", "coloured", cornered.numpy())


def moves():
    pixels = image("coloured")
    golden("move", "mirrored-across", "coloured", tf.image.flip_left_right(pixels).numpy())
    golden("move", "mirrored-down", "coloured", tf.image.flip_up_down(pixels).numpy())
    for turns in 1, 2, 3:
        golden("move", f"turned-{turns}", "coloured", tf.image.rot90(pixels, turns).numpy())
    golden("move", "transposed", "coloured", tf.image.transpose(pixels).numpy())
    golden("move", "centre", "coloured", tf.image.resize_with_crop_or_pad(pixels, 12, 17).numpy())
    golden("move", "not-centre", "coloured", pixels[4:16, 5:22])
    golden("move", "padded", "coloured", tf.image.resize_with_crop_or_pad(pixels, 26, 33).numpy())
    golden("move", "not-padded", "coloured", tf.image.pad_to_bounding_box(pixels, 4, 3, 26, 33).numpy())


def warps():
    """What Keras' layers call: a matrix from output to input, between indices of pixels, as 8 numbers."""
    def warped(name, source, numbers, fill_mode="REFLECT", interpolation="BILINEAR"):
        pixels = image(source).astype(np.float32)
        result = tf.raw_ops.ImageProjectiveTransformV3(
            images=pixels[None], transforms=np.float32([numbers]), output_shape=pixels.shape[:2], fill_value=90.0,
            interpolation=interpolation, fill_mode=fill_mode)
        golden("warp", name, source, result.numpy()[0])

    def turned(degrees, height, width, right=0.0):
        c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        x, y = (width - 1) / 2, (height - 1) / 2
        return [c, -s, x - c * (x + right) + s * y, s, c, y - s * (x + right) - c * y, 0, 0]

    for fill_mode in "REFLECT", "NEAREST", "CONSTANT":
        warped(f"turned-{fill_mode.lower()}", "waves", turned(30, 24, 32), fill_mode)
    warped("turned-nearest-pixel", "waves", turned(30, 24, 32), "NEAREST", "NEAREST")
    warped("not-turned-wrap", "waves", turned(30, 24, 32), "WRAP")
    warped("not-turned-back", "waves", turned(-30, 24, 32))
    warped("not-turned-half-a-pixel-right", "waves", turned(30, 24, 32, 0.5))
    warped("not-turned-half-a-pixel-right-nearest-pixel", "waves", turned(30, 24, 32, 0.5), "NEAREST", "NEAREST")


goldens.begin(f"TensorFlow {tf.__version__}", f"NumPy {np.__version__}")
tones()
resizes()
moves()
warps()
