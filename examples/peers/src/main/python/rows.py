"""Rows, photographs and numbers, as all Python columns see them."""

import glob
import json
import math
import os
import random
import sys

import numpy as np


class Missing(Exception):
    """The column has no such row, or it would be unfair."""


class Task:
    """A row and its photographs."""

    def __init__(self, name, folder):
        with open(os.path.join(folder, "rows.json")) as file:
            rows = json.load(file)
        self.row = self._find(rows, name)
        self.name = name
        self.operations = self.row["operations"]
        self.names = [operation["name"] for operation in self.operations]
        self.height, self.width = self.row["output"]
        self.source_height, self.source_width = self.row["source"]
        self.batch = self.row["batch"]
        self.values = self.row["values"]
        self.alone = name.startswith("op-")
        self.photos = np.load(os.path.join(folder, f"photos-{self.source_height}x{self.source_width}.npy"))
        # Shuffled once, the same in every column.
        with open(os.path.join(folder, f"order-{self.source_height}x{self.source_width}.json")) as file:
            self.order = json.load(file)
        self.visits = 0
        self.decodes = "jpeg" in self.row
        files = glob.glob(os.path.join(folder, "jpeg", "*", "*.jpg"))
        self.jpegs = sorted(files, key=os.path.basename)

    def visit(self):
        """Where a thread begins in the order: far from where others did, as Order.visit in Java."""
        self.visits += 1
        return int((self.visits - 1) * (math.sqrt(5) - 1) / 2 % 1 * len(self.order))

    def photo(self, index):
        """The number of the photograph at a place in the order, round and round."""
        return self.order[index % len(self.order)]

    @staticmethod
    def _find(rows, name):
        for row in rows["rows"]:
            if row["row"] == name:
                return row
        alone = rows["alone"]
        for operation in alone["operations"]:
            if "op-" + operation["name"] == name:
                row = {key: alone[key] for key in ("source", "output", "values", "batch")}
                row.update({key: operation[key] for key in ("output", "values") if key in operation})
                row["operations"] = [operation]
                return row
        raise Missing(f"no row {name}")

    @property
    def output_shape(self):
        if self.values == "float32 CHW":
            return (3, self.height, self.width)
        return (self.height, self.width, 3)

    def operation(self, name):
        return next(operation for operation in self.operations if operation["name"] == name)

    def has(self, name):
        return name in self.names

    @property
    def mean(self):
        return np.array(self.operation("Normalize")["mean"], np.float64)

    @property
    def std(self):
        return np.array(self.operation("Normalize")["std"], np.float64)


class BaseColumn:
    """What all columns share. Subclasses give `image(photo)`, which draws, and `apply(pin)`."""

    omits = []

    def __init__(self, task, name):
        self.task = task
        self.name = name
        self.count = task.visit()

    versions = f"Python {sys.version_info.major}.{sys.version_info.minor}, NumPy {np.__version__}"

    def source(self, index):
        if self.task.decodes:
            return self.decode(self.task.jpegs[index])
        return self.task.photos[index]

    def decode(self, file):
        raise Missing("no decoder of its own")

    def next(self):
        """Augments the next photograph; how many that were."""
        index = self.task.photo(self.count)
        self.count += 1
        self.image(self.source(index))
        return 1

    def stream(self, threads):
        raise Missing("no loader of its own")


class Draws:
    """Numbers of one image at a time, for columns that are written by hand."""

    def __init__(self, task):
        self.task = task
        self.makers = [(o["name"], o.get("p", 1), self._maker(o)) for o in task.operations]

    def draw(self):
        numbers = {}
        for name, chance, make in self.makers:
            own = make()
            own["acts"] = 1 if chance >= 1 or random.random() < chance else 0
            numbers[name] = own
        return numbers

    def _maker(self, operation):
        name = operation["name"]
        task = self.task
        if name == "RandomResizedCrop":
            return lambda: window(task.source_height, task.source_width, operation["scale"], operation["ratio"])
        if name == "RandomCrop":
            padding = operation["padding"]
            down = task.source_height + 2 * padding - task.height
            right = task.source_width + 2 * padding - task.width
            return lambda: {"top": random.randint(0, down), "left": random.randint(0, right)}
        if name == "RandomRotate90":
            return lambda: {"turns": random.randint(0, 3)}
        if name == "ChannelDropout":
            return lambda: {"channels": 1, "first": random.randint(0, 2)}
        if name == "ChannelShuffle":
            return lambda: {"order": random.randint(0, 5)}
        if name == "ChannelShift":
            low, high = operation["shift"]
            return lambda: {c: random.uniform(low, high) for c in ("shiftRed", "shiftGreen", "shiftBlue")}
        if name == "Perspective":
            return lambda: corners(*operation["scale"])
        if name in ("Normalize", "Rescale"):
            return dict
        ranges = [(key, *value) for key, value in operation.items()
                  if isinstance(value, list) and key not in ("output",)]
        return lambda: {key: random.uniform(low, high) for key, low, high in ranges}


def window(height, width, scale, ratio):
    """RandomResizedCrop's window: ten tries, then the centre."""
    logs = math.log(ratio[0]), math.log(ratio[1])
    for _ in range(10):
        area = height * width * random.uniform(*scale)
        shape = math.exp(random.uniform(*logs))
        w = round(math.sqrt(area * shape))
        h = round(math.sqrt(area / shape))
        if 0 < w <= width and 0 < h <= height:
            return {"top": random.randint(0, height - h), "left": random.randint(0, width - w), "height": h, "width": w}
    w = min(width, round(height * ratio[1]))
    return {"top": 0, "left": (width - w) // 2, "height": height, "width": w}


def corners(low, high):
    scale = random.uniform(low, high)
    names = [corner + axis for corner in ("topLeft", "topRight", "bottomRight", "bottomLeft") for axis in "XY"]
    return {"scale": scale, **{name: random.random() for name in names}}


ORDERS = [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)]


def affine_numbers(name, own):
    """The numbers of Augur's Affine that an operation stands for: degrees, scale, moves as fractions, shears."""
    if name == "Affine":
        return (own["degrees"], own["scale"], own["translateX"], own["translateY"], own["shearX"], own["shearY"])
    if name == "Rotate":
        return (own["degrees"], 1, 0, 0, 0, 0)
    if name == "Scale":
        return (0, own["factor"], 0, 0, 0, 0)
    if name == "Shear":
        return (0, 1, 0, 0, own["x"], own["y"])
    return (0, 1, own["x"], own["y"], 0, 0)


def forward(height, width, *numbers):
    """The 3x3 matrix from input to output pixel indices, as Augur defines Affine."""
    return np.array([*forward_rows(height, width, *numbers), (0, 0, 1)])


def forward_rows(height, width, degrees, scale, move_x, move_y, shear_x, shear_y):
    """That matrix's first two rows."""
    angle = math.radians(degrees)
    tan_x, tan_y = math.tan(math.radians(shear_x)), math.tan(math.radians(shear_y))
    a, b = scale * math.cos(angle), scale * math.sin(angle)
    u, v = a - tan_x * b, b + tan_x * a
    w, z = -b + tan_y * u, a + tan_y * v
    cx, cy = (width - 1) / 2, (height - 1) / 2
    px, py = cx + move_x * width, cy + move_y * height
    return (u, v, px - u * cx - v * cy), (w, z, py - w * cx - z * cy)


AFFINE = ("Affine", "Rotate", "Scale", "Shear", "Translate")
