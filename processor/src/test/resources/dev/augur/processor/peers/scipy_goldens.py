"""Writes scipy-goldens.txt: what SciPy's ndimage makes of the images, in double precision.

Run with SciPy (1.17.1 made the committed file) and NumPy:  python scipy_goldens.py > scipy-goldens.txt
README.md beside this file says what a line holds.
"""
import math

import numpy as np
import scipy
from scipy import ndimage

import goldens
from goldens import golden, image

MODES = {"constant": "grid-constant", "nearest": "nearest", "reflect": "reflect", "reflect101": "mirror",
         "wrap": "grid-wrap"}
FILL = 90


def doubles(name):
    return image(name)[:, :, 0].astype(np.float64)


def pulled(pixels, forward, mode="mirror", order=1, move=(0, 0)):
    """The picture moved by a matrix between (row, column)s, about the middle, and then by (rows, columns)."""
    middle = (np.array(pixels.shape) - 1) / 2
    back = np.linalg.inv(forward)
    return ndimage.affine_transform(pixels, back, middle - back @ (middle + move), order=order, mode=mode, cval=FILL)


def turned(degrees, scale=1.0):
    angle = math.radians(degrees)
    return scale * np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])


def warps():
    waves = doubles("waves")
    for name, mode in MODES.items():
        golden("warp", f"turned-{name}", "waves", pulled(waves, turned(-25), mode))
        golden("warp", f"turned-{name}-nearest-pixel", "waves", pulled(waves, turned(-25), mode, order=0).astype(np.uint8))
    golden("warp", "not-turned-period-one-less", "waves", pulled(waves, turned(-25), "wrap"))
    golden("warp", "not-turned-fill-without-ramp", "waves", pulled(waves, turned(-25), "constant"))
    golden("warp", "not-turned-back", "waves", pulled(waves, turned(25)))
    golden("warp", "not-turned-half-a-pixel-right", "waves", pulled(waves, turned(-25), move=(0, 0.5)))
    golden("warp", "not-turned-half-a-pixel-right-nearest-pixel", "waves",
           pulled(waves, turned(-25), order=0, move=(0, 0.5)))
    golden("warp", "stretched", "waves", pulled(waves, np.diag([0.8, 1.25]), "nearest"))
    golden("warp", "not-stretched-the-other-way", "waves", pulled(waves, np.diag([1.25, 0.8]), "nearest"))
    golden("warp", "moved", "waves", ndimage.shift(waves, (2.4, -3.2), order=1, mode="nearest"))
    golden("warp", "not-moved-back", "waves", ndimage.shift(waves, (-2.4, 3.2), order=1, mode="nearest"))
    golden("warp", "not-moved-the-other-way", "waves", ndimage.shift(waves, (-3.2, 2.4), order=1, mode="nearest"))


def bends():
    waves = doubles("waves")
    y, x = np.mgrid[0:24, 0:32].astype(np.float64)

    def bent(dx, dy):
        return ndimage.map_coordinates(waves, [y + dy, x + dx], order=1, mode="reflect")

    dx, dy = goldens.displacement(31, 5, 0.2, 24, 32)
    golden("bend", "reflect", "waves", bent(dx, dy))
    golden("bend", "not-inside-out", "waves", bent(-dx, -dy))
    golden("bend", "not-with-axes-swapped", "waves", bent(dy, dx))
    golden("bend", "not-half-a-pixel-down", "waves", bent(dx, dy - 0.5))


def resizes():
    waves = doubles("waves")
    golden("resize", "larger", "waves", ndimage.zoom(waves, (1.5, 1.75), order=1, mode="nearest", grid_mode=True))
    golden("resize", "not-larger-by-corner-pixels", "waves", ndimage.zoom(waves, (1.5, 1.75), order=1, mode="nearest"))


def blurs():
    grey = doubles("grey")
    for sigma in 0.6, 1.7:
        golden("blur", f"{sigma}", "grey",
               ndimage.gaussian_filter(grey, sigma, mode="mirror", radius=math.ceil(3.5 * sigma)))
    golden("blur", "not-1.7-repeating-the-edge", "grey", ndimage.gaussian_filter(grey, 1.7, mode="reflect", radius=6))
    golden("blur", "not-1.75", "grey", ndimage.gaussian_filter(grey, 1.75, mode="mirror"))


goldens.begin(f"SciPy {scipy.__version__}", f"NumPy {np.__version__}")
warps()
bends()
resizes()
blurs()
