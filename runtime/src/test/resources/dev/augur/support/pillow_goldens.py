"""Writes pillow-goldens.txt: what Pillow makes of small images.

Run with Pillow (13.0.0 made the committed file) and NumPy:  python pillow_goldens.py > pillow-goldens.txt
A line is: operation, channels, height, width, height and width of the result, then in base64 the pixels before and
after. "resize" is a bilinear resize of the whole image, "equalize" and "autocontrast" are those of ImageOps.
"""
import base64

import numpy as np
from PIL import Image, ImageOps

random = np.random.default_rng(7)
MODES = {1: "L", 3: "RGB", 4: "RGBA"}


def line(operation, pixels, result):
    channels = len(result.getbands())
    after = np.asarray(result)
    fields = [operation, channels, *pixels.shape[:2], *after.shape[:2]]
    data = [base64.b64encode(array.tobytes()).decode() for array in (pixels, after)]
    print(*fields, *data)


def image(pixels):
    return Image.fromarray(pixels[:, :, 0] if pixels.shape[2] == 1 else pixels)


def resize(channels, height, width, to_height, to_width):
    pixels = random.integers(0, 256, (height, width, channels), dtype=np.uint8)
    if channels == 4:
        pixels[:, :, 3] |= 192  # little alpha would show Pillow's rounding in between, not the filter
    line("resize", pixels, image(pixels).resize((to_width, to_height), Image.Resampling.BILINEAR))


def levels(pixels):
    line("equalize", pixels, ImageOps.equalize(image(pixels)))
    line("autocontrast", pixels, ImageOps.autocontrast(image(pixels)))


def spread(channels, height, width, low, high):
    """Levels that crowd in the middle of a range, another range for each channel."""
    pixels = np.empty((height, width, channels), dtype=np.uint8)
    for channel in range(channels):
        mean, deviation = (low + high) / 2 + 9 * channel, (high - low) / 5
        pixels[:, :, channel] = np.clip(random.normal(mean, deviation, (height, width)), 0, 255).astype(np.uint8)
    return pixels


for channels in MODES:
    for sizes in (23, 31, 9, 8), (19, 40, 30, 13), (12, 9, 12, 25), (40, 37, 3, 2), (16, 16, 8, 8), (7, 5, 14, 15):
        resize(channels, *sizes)

for channels in 1, 3:
    levels(spread(channels, 20, 33, 20, 90))
    # 509 pixels below the highest level and a step of 1: the rule passes 255, and Pillow cuts it there
    steep = np.repeat(np.array([0, 9, 10, 11, 250], dtype=np.uint8), [200, 100, 100, 109, 11])
    levels(np.repeat(steep.reshape(26, 20, 1), channels, axis=2))

levels(random.integers(0, 256, (25, 31, 1), dtype=np.uint8))
for low, high in (100, 110), (0, 255), (180, 255):
    levels(spread(1, 20, 33, low, high))
levels(np.full((5, 60, 1), 77, dtype=np.uint8))
levels(random.choice(np.array([3, 200], dtype=np.uint8), (23, 24, 1)))
levels(random.integers(250, 256, (3, 4, 1), dtype=np.uint8))
