"""Pillow by hand: one transform for the geometry that its resize cannot do, ImageEnhance and ImageOps for colours."""

import numpy as np
import PIL
from PIL import Image, ImageEnhance, ImageFilter, ImageOps

from loaders import data_loader
from rows import AFFINE, BaseColumn, Draws, Missing, affine_numbers, forward

BILINEAR = Image.Resampling.BILINEAR
LEVELS = np.arange(256, dtype=np.float64)


def table(levels):
    return np.rint(np.clip(levels, 0, 255)).astype(np.uint8).tolist() * 3


def turned(picture, turns):
    h, s, v = picture.convert("HSV").split()
    shift = round(256 * turns)
    return Image.merge("HSV", (h.point([(i + shift) & 255 for i in range(256)]), s, v)).convert("RGB")


def contrast(picture, own, operation):
    if "pivot" in operation:
        pivot = 255 * operation["pivotAt"]
        return picture.point(table(own["factor"] * LEVELS + (1 - own["factor"]) * pivot))
    return ImageEnhance.Contrast(picture).enhance(own["factor"])


def jitter(picture, own, _):
    picture = ImageEnhance.Brightness(picture).enhance(own["brightness"])
    picture = ImageEnhance.Contrast(picture).enhance(own["contrast"])
    picture = ImageEnhance.Color(picture).enhance(own["saturation"])
    return turned(picture, own["hue"])


def centred(picture, _, task):
    top, left = (task.source_height - task.height) // 2, (task.source_width - task.width) // 2
    return picture.crop((left, top, left + task.width, top + task.height))


def quarter_turns(picture, own, _):
    turns = (None, Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)[int(own["turns"])]
    return picture if turns is None else picture.transpose(turns)


COLOURS = {
    "Brightness": lambda picture, own, _: ImageEnhance.Brightness(picture).enhance(own["factor"]),
    "Contrast": contrast,
    "Saturation": lambda picture, own, _: ImageEnhance.Color(picture).enhance(own["factor"]),
    "Hue": lambda picture, own, _: turned(picture, own["turns"]),
    "ColorJitter": jitter,
    "AutoContrast": lambda picture, *_: ImageOps.autocontrast(picture),
    "Equalize": lambda picture, *_: ImageOps.equalize(picture),
    "Invert": lambda picture, *_: ImageOps.invert(picture),
    "Posterize": lambda picture, own, _: ImageOps.posterize(picture, int(own["bits"])),
    "Solarize": lambda picture, own, _: ImageOps.solarize(picture, int(np.ceil(255 * own["threshold"]))),
    "Gamma": lambda picture, own, _: picture.point(table(255 * (LEVELS / 255) ** own["gamma"])),
    "ToGray": lambda picture, *_: picture.convert("L").convert("RGB"),
    "GaussianBlur": lambda picture, own, _: picture.filter(ImageFilter.GaussianBlur(own["sigma"])),
}

MOVES = {
    "HorizontalFlip": lambda picture, *_: picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
    "VerticalFlip": lambda picture, *_: picture.transpose(Image.Transpose.FLIP_TOP_BOTTOM),
    "Transpose": lambda picture, *_: picture.transpose(Image.Transpose.TRANSPOSE),
    "RandomRotate90": quarter_turns,
    "CenterCrop": centred,
    "PadIfNeeded": lambda picture, _, task: ImageOps.expand(picture, (task.height - task.source_height) // 2),
    "Resize": lambda picture, _, task: picture.resize((task.width, task.height), BILINEAR),
    "LongestMaxSize": lambda picture, _, task: picture.resize((task.width, task.height), BILINEAR),
    "SmallestMaxSize": lambda picture, _, task: picture.resize((task.width, task.height), BILINEAR),
}


class Column(BaseColumn):
    versions = f"Pillow {PIL.__version__}, {BaseColumn.versions}"

    def __init__(self, task, name):
        super().__init__(task, name)
        known = {*COLOURS, *MOVES, *AFFINE, "RandomResizedCrop", "RandomCrop", "Normalize"}
        if not known >= set(task.names):
            raise Missing("no " + ", ".join(sorted(set(task.names) - known)))
        self.draws = Draws(task)
        self.images = [Image.fromarray(photo) for photo in task.photos]
        if task.has("Normalize"):
            self.scale = (1 / (255 * task.std)).astype(np.float32)
            self.shift = (-task.mean / task.std).astype(np.float32)

    def source(self, index):
        return Image.open(self.task.jpegs[index]).convert("RGB") if self.task.decodes else self.images[index]

    def image(self, picture):
        return self.render(picture, self.draws.draw())

    def apply(self, pin):
        return self.render(self.source(pin["photo"]), pin["draws"])

    def stream(self, threads):
        return data_loader(self, threads)

    def render(self, picture, numbers):
        for operation in self.task.operations:
            name = operation["name"]
            own = numbers.get(name, {"acts": 1})
            if own.get("acts", 1) and name != "Normalize":
                picture = self.step(picture, operation, own)
        array = np.asarray(picture)
        if self.task.values == "uint8 HWC":
            return array
        if self.task.values == "float32 HWC":
            return array * self.scale + self.shift
        out = np.empty(self.task.output_shape, np.float32)
        for c in range(3):
            np.multiply(array[:, :, c], self.scale[c], out=out[c])
            out[c] += self.shift[c]
        return out

    def step(self, picture, operation, own):
        name = operation["name"]
        task = self.task
        size = (task.width, task.height)
        if name in COLOURS:
            return COLOURS[name](picture, own, operation)
        if name in MOVES:
            return MOVES[name](picture, own, task)
        if name == "RandomResizedCrop":
            top, left, h, w = (int(own[key]) for key in ("top", "left", "height", "width"))
            return picture.resize(size, BILINEAR, box=(left, top, left + w, top + h))
        if name == "RandomCrop":
            if operation["padding"]:
                picture = ImageOps.expand(picture, operation["padding"])
            top, left = int(own["top"]), int(own["left"])
            return picture.crop((left, top, left + size[0], top + size[1]))
        back = np.linalg.inv(forward(task.height, task.width, *affine_numbers(name, own)))
        a, b, c, d, e, f = back[:2].reshape(-1)
        half = 0.5  # Pillow counts from corners
        corner = (a, b, c + half - half * (a + b), d, e, f + half - half * (d + e))
        return picture.transform(size, Image.Transform.AFFINE, corner, BILINEAR)
