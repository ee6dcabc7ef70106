"""Writes opencv-goldens.txt: what OpenCV makes of the images.

Run with OpenCV (5.0.0 made the committed file) and NumPy:  python opencv_goldens.py > opencv-goldens.txt
OpenCV 4 (4.11.0) made another:  python opencv_goldens.py warp view > opencv4-goldens.txt
README.md beside this file says what a line holds.
"""
import math

import cv2
import numpy as np

import goldens
from goldens import golden, image

BORDERS = {
    "constant": cv2.BORDER_CONSTANT,
    "nearest": cv2.BORDER_REPLICATE,
    "reflect": cv2.BORDER_REFLECT,
    "reflect101": cv2.BORDER_REFLECT_101,
    "wrap": cv2.BORDER_WRAP,
}
FILL = 90


def floats(name):
    return image(name).astype(np.float32)


def middle(pixels):
    return (pixels.shape[1] - 1) / 2, (pixels.shape[0] - 1) / 2


def turn(pixels, degrees, scale=1.0, right=0.0, down=0.0):
    matrix = cv2.getRotationMatrix2D(middle(pixels), degrees, scale)
    matrix[:, 2] += right, down
    return matrix


def lean(pixels, x=0.0, y=0.0):
    """Columns that lean by x degrees, rows by y, about the middle."""
    across, down = math.tan(math.radians(x)), math.tan(math.radians(y))
    mx, my = middle(pixels)
    return np.array([[1, across, -across * my], [down, 1, -down * mx]])


def warp(pixels, matrix, interpolation=cv2.INTER_LINEAR, border=cv2.BORDER_REFLECT_101, fill=FILL):
    size = pixels.shape[1], pixels.shape[0]
    return cv2.warpAffine(pixels, matrix, size, flags=interpolation, borderMode=border, borderValue=(fill,) * 3)


def places(pixels, matrix):
    """Where in the picture each pixel of a warp lies."""
    y, x = np.mgrid[0:pixels.shape[0], 0:pixels.shape[1]].astype(np.float64)
    back = cv2.invertAffineTransform(matrix)
    return [(row[0] * x + row[1] * y + row[2]).astype(np.float32) for row in back]


def warps():
    waves, coloured = floats("waves"), image("coloured")
    for name, border in BORDERS.items():
        golden("warp", f"turned-{name}", "waves", warp(waves, turn(waves, 20, 0.9), border=border))
        cubic = warp(waves, turn(waves, 20, 0.9), cv2.INTER_CUBIC, border)
        golden("cubic", f"turned-{name}" if name != "constant" else "not-turned-filling-taps", "waves", cubic)
        golden("nearest", f"turned-{name}", "coloured",
               warp(coloured, turn(coloured, -35, 0.8), cv2.INTER_NEAREST, border))
    # Augur's constant border for cubic interpolation: points stay within the edge, and the fill mixes in linearly.
    x, y = places(waves, turn(waves, 20, 0.9))
    within = cv2.remap(waves, np.clip(x, 0, 31), np.clip(y, 0, 23), cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    cover = warp(np.ones_like(waves), turn(waves, 20, 0.9), border=cv2.BORDER_CONSTANT, fill=0)
    golden("cubic", "turned-constant", "waves", cover * within + (1 - cover) * FILL)
    golden("warp", "turned-back", "waves", warp(waves, turn(waves, -20, 0.9)))
    golden("warp", "turned-half-a-pixel-right", "waves", warp(waves, turn(waves, 20, 0.9, right=0.5)))
    golden("warp", "turned-half-a-pixel-down", "waves", warp(waves, turn(waves, 20, 0.9, down=0.5)))
    golden("warp", "not-turned-about-the-corner-of-a-pixel", "waves",
           warp(waves, cv2.getRotationMatrix2D((16, 12), 20, 0.9)))
    golden("warp", "not-turned-with-inverse-scale", "waves", warp(waves, turn(waves, 20, 1 / 0.9)))
    golden("warp", "leaning-columns", "waves", warp(waves, lean(waves, x=12)))
    golden("warp", "leaning-rows", "waves", warp(waves, lean(waves, y=12)))
    golden("warp", "not-leaning-columns-back", "waves", warp(waves, lean(waves, x=-12)))
    golden("cubic", "turned-half-a-pixel-right", "waves",
           warp(waves, turn(waves, 20, 0.9, right=0.5), cv2.INTER_CUBIC, cv2.BORDER_REPLICATE))
    golden("nearest", "turned-half-a-pixel-right", "coloured",
           warp(coloured, turn(coloured, -35, 0.8, right=0.5), cv2.INTER_NEAREST))
    golden("warp", "turned-bytes", "coloured", warp(coloured, turn(coloured, -35, 0.8)))
    golden("warp", "not-turned-bytes-back", "coloured", warp(coloured, turn(coloured, 35, 0.8)))
    golden("warp", "not-turned-bytes-half-a-pixel-right", "coloured",
           warp(coloured, turn(coloured, -35, 0.8, right=0.5)))
    golden("cubic", "turned-bytes", "coloured", warp(coloured, turn(coloured, -35, 0.8), cv2.INTER_CUBIC))
    golden("cubic", "not-turned-bytes-linear", "coloured", warp(coloured, turn(coloured, -35, 0.8)))


def view(pixels, insets, centres=0.5):
    """The projective matrix, between indices of pixels, that takes four corners inside to the frame's corners."""
    height, width = pixels.shape[:2]
    frame = np.float64([[0, 0], [width, 0], [width, height], [0, height]])
    inside = frame + np.float64(insets) * [[width, height]] * np.float64([[1, 1], [-1, 1], [-1, -1], [1, -1]])
    return cv2.getPerspectiveTransform(np.float32(inside - centres), np.float32(frame - centres))


INSETS = [[0.24, 0.06], [0.12, 0.3], [0.03, 0.15], [0.18, 0.21]]


def views():
    waves, coloured = floats("waves"), image("coloured")

    def seen(pixels, matrix, interpolation=cv2.INTER_LINEAR, border=cv2.BORDER_CONSTANT):
        size = pixels.shape[1], pixels.shape[0]
        return cv2.warpPerspective(pixels, matrix, size, flags=interpolation, borderMode=border,
                                   borderValue=(FILL,) * 3)

    golden("view", "constant", "waves", seen(waves, view(waves, INSETS)))
    golden("view", "cubic", "waves", seen(waves, view(waves, INSETS), cv2.INTER_CUBIC, cv2.BORDER_REPLICATE))
    golden("view", "nearest", "coloured", seen(coloured, view(coloured, INSETS), cv2.INTER_NEAREST))
    golden("view", "bytes", "coloured", seen(coloured, view(coloured, INSETS)))
    golden("view", "not-of-corner-pixels", "waves", seen(waves, view(waves, INSETS, 0)))
    golden("view", "not-from-the-other-side", "waves", seen(waves, np.linalg.inv(view(waves, INSETS))))
    golden("view", "not-with-corners-in-turn", "waves", seen(waves, view(waves, INSETS[1:] + INSETS[:1])))
    golden("view", "not-of-corner-pixels", "coloured", seen(coloured, view(coloured, INSETS, 0)))
    away = np.vstack([turn(waves, 0, 0.6), [0, 0, 1]]) @ view(waves, INSETS)
    for name, border in BORDERS.items():
        golden("far-view", name, "waves", seen(waves, away, border=border))


def bends():
    waves = floats("waves")
    y, x = np.mgrid[0:24, 0:32].astype(np.float64)

    def bent(dx, dy, border=cv2.BORDER_REFLECT, interpolation=cv2.INTER_LINEAR):
        return cv2.remap(waves, (x + dx).astype(np.float32), (y + dy).astype(np.float32), interpolation,
                         borderMode=border, borderValue=FILL)

    dx, dy = goldens.displacement(7, 3, 0.24, 24, 32)
    golden("bend", "reflect", "waves", bent(dx, dy))
    golden("bend", "constant", "waves", bent(dx, dy, cv2.BORDER_CONSTANT))
    golden("bend", "cubic", "waves", bent(dx, dy, cv2.BORDER_REPLICATE, cv2.INTER_CUBIC))
    golden("bend", "not-inside-out", "waves", bent(-dx, -dy))
    golden("bend", "not-with-axes-swapped", "waves", bent(dy, dx))
    golden("bend", "not-half-a-pixel-right", "waves", bent(dx - 0.5, dy))
    golden("bend", "not-by-another-key", "waves", bent(*goldens.displacement(8, 3, 0.24, 24, 32)))


def resizes():
    def resized(pixels, size, interpolation):
        return np.clip(cv2.resize(pixels, size, interpolation=interpolation), 0, 255)

    for name, source, size in ("smaller", "large", (35, 26)), ("larger", "waves", (53, 38)):
        golden("resize", f"{name}-linear", source, resized(floats(source), size, cv2.INTER_LINEAR))
        golden("resize", f"{name}-cubic", source, resized(floats(source), size, cv2.INTER_CUBIC))
    for name, source, size in ("smaller", "large", (35, 26)), ("larger", "large", (84, 66)):
        golden("resize", f"{name}-nearest", source, resized(image(source), size, cv2.INTER_NEAREST_EXACT))
        golden("resize", f"not-{name}-old-nearest", source, resized(image(source), size, cv2.INTER_NEAREST))
    golden("resize", "not-smaller-area", "large", resized(image("large"), (35, 26), cv2.INTER_AREA))
    golden("resize", "halved-area", "square", resized(floats("square"), (12, 12), cv2.INTER_AREA))
    golden("resize", "not-halved-nearest", "square", resized(image("square"), (12, 12), cv2.INTER_NEAREST))
    coloured = image("coloured")
    golden("resize", "smaller-linear-bytes", "coloured", resized(coloured, (23, 14), cv2.INTER_LINEAR))
    golden("resize", "smaller-cubic-bytes", "coloured", resized(coloured, (23, 14), cv2.INTER_CUBIC))


def blurred(pixels, sigma, border=cv2.BORDER_REFLECT_101):
    side = 2 * math.ceil(3.5 * sigma) + 1
    return cv2.GaussianBlur(pixels, (side, side), sigma, borderType=border)


def sharpened(pixels, amount, lightness, border=cv2.BORDER_REFLECT_101):
    kernel = np.full((3, 3), -amount)
    kernel[1, 1] = 1 - amount + amount * (8 + lightness)
    return cv2.filter2D(pixels, -1, kernel, borderType=border)


def stencils():
    colours = floats("colours")
    for sigma in 0.4, 0.8, 1.3, 2.9:
        golden("blur", f"{sigma}", "colours", blurred(colours, sigma))
    golden("blur", "1.1-bytes", "colours", blurred(image("colours"), 1.1))
    golden("blur", "not-1.35", "colours", blurred(colours, 1.35))
    golden("blur", "not-1.3-repeating-the-edge", "colours", blurred(colours, 1.3, cv2.BORDER_REFLECT))
    golden("sharpen", "0.3-1", "colours", np.clip(sharpened(colours, 0.3, 1), 0, 255))
    golden("sharpen", "0.3-0.5", "colours", np.clip(sharpened(colours, 0.3, 0.5), 0, 255))
    golden("sharpen", "0.45-1-bytes", "colours", sharpened(image("colours"), 0.45, 1))
    golden("sharpen", "not-0.3-1-repeating-the-edge", "colours",
           np.clip(sharpened(colours, 0.3, 1, cv2.BORDER_REPLICATE), 0, 255))


def moves():
    pixels = image("coloured")
    golden("move", "mirrored-across", "coloured", cv2.flip(pixels, 1))
    golden("move", "mirrored-down", "coloured", cv2.flip(pixels, 0))
    golden("move", "turned-1", "coloured", cv2.rotate(pixels, cv2.ROTATE_90_COUNTERCLOCKWISE))
    golden("move", "turned-2", "coloured", cv2.rotate(pixels, cv2.ROTATE_180))
    golden("move", "turned-3", "coloured", cv2.rotate(pixels, cv2.ROTATE_90_CLOCKWISE))
    golden("move", "transposed", "coloured", cv2.transpose(pixels))
    golden("move", "cropped", "coloured", pixels[3:14, 5:26])
    golden("move", "not-cropped", "coloured", pixels[5:16, 3:24])
    for name, border in BORDERS.items():
        golden("move", f"padded-{name}", "coloured",
               cv2.copyMakeBorder(pixels, 4, 5, 2, 3, border, value=(90, 30, 200)))
    golden("move", "not-padded", "coloured", cv2.copyMakeBorder(pixels, 5, 4, 3, 2, cv2.BORDER_REFLECT))


goldens.begin(f"OpenCV {cv2.__version__}", f"NumPy {np.__version__}")
warps()
views()
bends()
resizes()
stencils()
moves()
