"""What the scripts beside this one share: the images, the lines of a result file, and what Augur derives from a key.

Run alone with NumPy, it writes the images:  python goldens.py > images.txt
A line there is: name, channels, height, width, and the bytes in base64, pixel by pixel.
"""
import base64
import os
import sys

import numpy as np


def waves(height, width, channels, fine=0.0):
    """Slopes of up to some 20 levels a pixel, no symmetry, and opposite edges that differ."""
    y, x = np.mgrid[0:height, 0:width].astype(float)
    random = np.random.default_rng(5)
    planes = []
    for c in range(channels):
        plane = 130 + 55 * np.sin(x / (3.1 + c) + y / 9 + c) + 45 * np.cos(y / (3.7 - c / 2) - x / 13) + 1.1 * (y - x)
        planes.append(plane + fine * random.standard_normal((height, width)))
    return np.clip(np.rint(np.stack(planes, 2)), 0, 255).astype(np.uint8)


def colours():
    """Random colours, and rows of greys, of pure colours, and of values near both ends."""
    random = np.random.default_rng(6)
    pixels = random.integers(0, 256, (16, 20, 3), dtype=np.uint8)
    pixels[3] = random.integers(0, 256, (20, 1), dtype=np.uint8)
    pixels[7] = 255 * random.integers(0, 2, (20, 3), dtype=np.uint8)
    pixels[11] = random.choice(np.array([0, 1, 2, 127, 128, 253, 254, 255], dtype=np.uint8), (20, 3))
    pixels[15] = 40 + random.integers(0, 30, (20, 3), dtype=np.uint8)
    return pixels


IMAGES = {
    "waves": lambda: waves(24, 32, 1),
    "coloured": lambda: waves(19, 28, 3),
    "square": lambda: waves(24, 24, 1),
    "large": lambda: waves(45, 62, 1, 9),
    "colours": colours,
    "grey": lambda: colours()[:, :, :1],
}


def code(array):
    return base64.b64encode(np.ascontiguousarray(array).tobytes()).decode()


def image(name):
    """An image as bytes, height by width by channels, from the committed file."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "images.txt")) as file:
        for line in file:
            fields = line.split()
            if fields[0] == name:
                data = np.frombuffer(base64.b64decode(fields[4]), np.uint8)
                return data.reshape([int(fields[i]) for i in (2, 3, 1)]).copy()
    raise KeyError(name)


def begin(*versions):
    """The first line: what made the file."""
    print("made by", ", ".join(versions))


def golden(family, name, source, result):
    """A result, as bytes or as floats in grey levels. One whose name begins with "not-" is known to be something else.

    If the script was given families, others are left out.
    """
    if sys.argv[1:] and family not in sys.argv[1:]:
        return
    result = np.asarray(result)
    if result.ndim == 2:
        result = result[:, :, None]
    if name.startswith("not-"):
        result = np.clip(np.rint(result), 0, 255).astype(np.uint8)
    kind = "uint8" if result.dtype == np.uint8 else "float32"
    height, width, channels = result.shape
    print(family, name, source, kind, channels, height, width, code(result.astype("u1" if kind == "uint8" else "<f4")))


# What follows are Augur's own numbers, once more: dev.augur.support.random.Mix, and what Javadoc says of holes and grids.

MASK = (1 << 64) - 1


def finalise(z):
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & MASK
    z = (z ^ z >> 27) * 0x94D049BB133111EB & MASK
    return z ^ z >> 31


def mix(value, more):
    return finalise(value ^ finalise((more + 0x9E3779B97F4A7C15) & MASK))


def stream(path):
    value = 0xCBF29CE484222325
    for unit in path:
        for byte in (ord(unit) & 255, ord(unit) >> 8):
            value = (value ^ byte) * 0x100000001B3 & MASK
    return value


def unit(key, operation, parameter):
    return (mix(mix(key, operation), parameter) >> 11) * 2.0 ** -53


def holes(key, count, height, width, rows, columns):
    """CoarseDropout's holes for a key: left, top, right, bottom."""
    own = stream("CoarseDropout")

    def place(parameter, last):
        return mix(mix(key, own), parameter) * (last + 1) >> 64

    tops = [place(4 * hole + 2, height - rows) for hole in range(count)]
    lefts = [place(4 * hole + 3, width - columns) for hole in range(count)]
    return [(left, top, left + columns, top + rows) for left, top in zip(lefts, tops)]


def displacement(key, cells, magnitude, height, width):
    """ElasticTransform's displacement for a key, in pixels: two arrays, of x and of y."""
    own = mix(key, stream("ElasticTransform"))
    side = cells + 3
    controls = np.array([[2 * unit(own, point, axis) - 1 for point in range(side * side)] for axis in (0, 1)])
    controls = controls.reshape(2, side, side) * magnitude
    rows = spline((np.arange(height) + 0.5)[:, None] * cells / height - (np.arange(side) - 1))
    columns = spline((np.arange(width) + 0.5)[:, None] * cells / width - (np.arange(side) - 1))
    x, y = (rows @ plane @ columns.T for plane in controls)
    return x * width / cells, y * height / cells


def spline(t):
    """The cubic B-spline."""
    d = np.abs(t)
    return np.where(d >= 2, 0, np.where(d >= 1, (2 - d) ** 3 / 6, 2 / 3 - d * d + d ** 3 / 2))


if __name__ == "__main__":
    for own_name, make in IMAGES.items():
        pixels = make()
        print(own_name, pixels.shape[2], *pixels.shape[:2], code(pixels))
    sys.stdout.flush()
