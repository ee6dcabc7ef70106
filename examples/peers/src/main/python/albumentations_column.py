"""Albumentations' Compose, as its documentation recommends: Affine for geometry, Normalize and ToTensorV2 last."""

import albumentations as A
import cv2
import numpy as np

from loaders import data_loader
from rows import AFFINE, ORDERS, BaseColumn, Missing, affine_numbers, forward

FILL = dict(border_mode=cv2.BORDER_CONSTANT, fill=0)


def pair(operation, member):
    return tuple(operation[member])


def affine(o, _):
    return A.Affine(rotate=pair(o, "degrees"), scale=pair(o, "scale"), keep_ratio=True,
                    translate_percent={"x": pair(o, "translateX"), "y": pair(o, "translateY")},
                    shear={"x": pair(o, "shearX"), "y": pair(o, "shearY")}, p=o["p"])


def jitter(o, **parts):
    one = {"brightness": (1, 1), "contrast": (1, 1), "saturation": (1, 1), "hue": (0, 0)}
    return A.ColorJitter(**{**one, **parts}, p=o["p"])


def tone(o, brightness):
    """y = a x + b: a brightness alone, or with contrast about the middle, in one table."""
    return A.RandomBrightnessContrast(brightness_limit=(-brightness, brightness),
                                      contrast_limit=(o["factor"][0] - 1, o["factor"][1] - 1), p=o["p"])


MAKE = {
    "RandomResizedCrop": lambda o, t: A.RandomResizedCrop((t.height, t.width), scale=pair(o, "scale"),
                                                          ratio=pair(o, "ratio")),
    "RandomCrop": lambda o, t: A.RandomCrop(t.height, t.width),
    "HorizontalFlip": lambda o, t: A.HorizontalFlip(p=o["p"]),
    "VerticalFlip": lambda o, t: A.VerticalFlip(p=o["p"]),
    "Transpose": lambda o, t: A.Transpose(p=o["p"]),
    "RandomRotate90": lambda o, t: A.RandomRotate90(p=o["p"]),
    "Affine": affine,
    "Rotate": lambda o, t: A.Rotate(limit=pair(o, "degrees"), p=o["p"], **FILL),
    "Scale": lambda o, t: A.Affine(scale=pair(o, "factor"), keep_ratio=True, p=o["p"]),
    "Shear": lambda o, t: A.Affine(shear={"x": pair(o, "x"), "y": pair(o, "y")}, p=o["p"]),
    "Translate": lambda o, t: A.Affine(translate_percent={"x": pair(o, "x"), "y": pair(o, "y")}, p=o["p"]),
    "ElasticTransform": lambda o, t: A.ElasticTransform(alpha=150, sigma=14, p=o["p"]),
    "Perspective": lambda o, t: A.Perspective(scale=pair(o, "scale"), p=o["p"]),
    "CenterCrop": lambda o, t: A.CenterCrop(t.height, t.width),
    "LongestMaxSize": lambda o, t: A.LongestMaxSize(t.height),
    "SmallestMaxSize": lambda o, t: A.SmallestMaxSize(t.height),
    "Resize": lambda o, t: A.Resize(t.height, t.width),
    "PadIfNeeded": lambda o, t: A.PadIfNeeded(t.height, t.width, **FILL),
    "Brightness": lambda o, t: tone(o, 0.1 if t.name == "pointwise" else 0),
    "Contrast": lambda o, t: None if t.name == "pointwise" else jitter(o, contrast=pair(o, "factor")),
    "ColorJitter": lambda o, t: A.ColorJitter(brightness=pair(o, "brightness"), contrast=pair(o, "contrast"),
                                              saturation=pair(o, "saturation"), hue=pair(o, "hue"), p=o["p"]),
    "Hue": lambda o, t: jitter(o, hue=pair(o, "turns")),
    "Saturation": lambda o, t: jitter(o, saturation=pair(o, "factor")),
    "AutoContrast": lambda o, t: A.AutoContrast(method="pil", p=o["p"]),
    "Equalize": lambda o, t: A.Equalize(mode="pil", p=o["p"]),
    "ChannelShift": lambda o, t: A.RGBShift(*[tuple(255 * x for x in o["shift"])] * 3, p=o["p"]),
    "ChannelDropout": lambda o, t: A.ChannelDropout(channel_drop_range=tuple(int(n) for n in o["channels"]), fill=0,
                                                    p=o["p"]),
    "ChannelShuffle": lambda o, t: A.ChannelShuffle(p=o["p"]),
    "Gamma": lambda o, t: A.RandomGamma(gamma_limit=tuple(100 * x for x in o["gamma"]), p=o["p"]),
    "Invert": lambda o, t: A.InvertImg(p=o["p"]),
    "Posterize": lambda o, t: A.Posterize(num_bits=int(o["bits"][0]), p=o["p"]),
    "Solarize": lambda o, t: A.Solarize(threshold_range=pair(o, "threshold"), p=o["p"]),
    "ToGray": lambda o, t: A.ToGray(p=o["p"]),
    "GaussianBlur": lambda o, t: A.GaussianBlur(blur_limit=0, sigma_limit=pair(o, "sigma"), p=o["p"]),
    "Sharpen": lambda o, t: A.Sharpen(alpha=pair(o, "amount"), lightness=pair(o, "lightness"), p=o["p"]),
    "GaussNoise": lambda o, t: A.GaussNoise(std_range=pair(o, "sigma"), p=o["p"]),
    "CoarseDropout": lambda o, t: A.CoarseDropout(num_holes_range=(1, 1), hole_height_range=pair(o, "height"),
                                                  hole_width_range=pair(o, "width"), fill=0, p=o["p"]),
    "Normalize": lambda o, t: A.Normalize(mean=o["mean"], std=o["std"]),
    "Rescale": lambda o, t: A.ToFloat(max_value=255),
}


def fuse(draws, row):
    """Brightness as y = a x + b, with the contrast that follows it in the row `pointwise`."""
    brightness = draws["Brightness"]
    brightness["alpha"], brightness["beta"] = brightness["factor"], 0
    if row == "pointwise":
        factor = draws["Contrast"]["factor"]
        brightness["alpha"] *= factor
        brightness["beta"] = 255 * 0.5 * (1 - factor)
        draws["Contrast"]["acts"] = 0


class Column(BaseColumn):
    versions = f"Albumentations {A.__version__} on OpenCV {cv2.__version__}, {BaseColumn.versions}"

    def __init__(self, task, name):
        super().__init__(task, name)
        cv2.setNumThreads(1)
        steps = []
        self.parts = {}
        for operation in task.operations:
            if operation["name"] == "RandomCrop" and operation["padding"]:
                padding = operation["padding"]
                steps.append(A.Pad(padding, **FILL, p=1))
            made = MAKE[operation["name"]](operation, task)
            if made is not None:
                self.parts[operation["name"]] = made
                steps.append(made)
        if task.values == "float32 CHW":
            from albumentations.pytorch import ToTensorV2
            steps.append(ToTensorV2())
        self.compose = A.Compose(steps)

    def decode(self, file):
        return cv2.imread(file, cv2.IMREAD_COLOR_RGB)

    def image(self, photo):
        result = self.compose(image=photo)["image"]
        return result.contiguous() if self.task.values == "float32 CHW" else np.ascontiguousarray(result)

    def stream(self, threads):
        return data_loader(self, threads)

    def apply(self, pin):
        picture = self.source(pin["photo"])
        if self.task.has("Brightness"):
            fuse(pin["draws"], self.task.name)
        for operation in self.task.operations:
            name = operation["name"]
            own = pin["draws"].get(name, {"acts": 1})
            if own["acts"]:
                picture = self.pinned(operation, own, picture)
        return picture.transpose(2, 0, 1) if self.task.values == "float32 CHW" else picture

    def pinned(self, operation, own, picture):
        """What `compose` calls, with given numbers."""
        name = operation["name"]
        part = self.parts.get(name)
        size = (self.task.height, self.task.width)
        if name == "RandomResizedCrop":
            top, left, h, w = (int(own[key]) for key in ("top", "left", "height", "width"))
            return part.apply(picture, crop_coords=(left, top, left + w, top + h))
        if name == "RandomCrop":
            padding = operation["padding"]
            if padding:
                picture = A.Pad(padding, **FILL, p=1)(image=picture)["image"]
            top, left = int(own["top"]), int(own["left"])
            return picture[top:top + size[0], left:left + size[1]]
        if name in AFFINE:
            matrix = forward(*size, *affine_numbers(name, own))
            warp = self.parts[name] if name != "Rotate" else A.Affine(rotate=0)
            return warp.apply(picture, matrix=matrix, output_shape=size)
        if name == "RandomRotate90":
            return part.apply(picture, factor=int(own["turns"]))
        if name == "Brightness":
            return part.apply(picture, alpha=own["alpha"], beta=own["beta"])
        if name in ("ColorJitter", "Contrast", "Hue", "Saturation"):
            keys = {"Contrast": {"contrast": "factor"}, "Hue": {"hue": "turns"}, "Saturation": {"saturation": "factor"}}
            names = keys.get(name, {part: part for part in ("brightness", "contrast", "saturation", "hue")})
            numbers = {"brightness": 1, "contrast": 1, "saturation": 1, "hue": 0}
            numbers.update({part: own[key] for part, key in names.items()})
            return part.apply(picture, **numbers, order=[0, 1, 2, 3])
        if name == "ChannelShift":
            shifts = [(255 * own[c],) * 2 for c in ("shiftRed", "shiftGreen", "shiftBlue")]
            return A.RGBShift(*shifts, p=1)(image=picture)["image"]
        if name == "ChannelDropout":
            return part.apply(picture, channels_to_drop=[int(own["first"])])
        if name == "ChannelShuffle":
            return part.apply(picture, channels_shuffled=list(ORDERS[int(own["order"])]))
        if name == "Gamma":
            return part.apply(picture, gamma=own["gamma"])
        if name == "GaussianBlur":
            fixed = A.GaussianBlur(blur_limit=0, sigma_limit=(own["sigma"],) * 2, p=1)
            return fixed(image=picture)["image"]
        if name == "GaussNoise":
            return A.GaussNoise(std_range=(own["sigma"],) * 2, p=1)(image=picture)["image"]
        if name == "Sharpen":
            fixed = A.Sharpen(alpha=(own["amount"],) * 2, lightness=(own["lightness"],) * 2, p=1)
            return fixed(image=picture)["image"]
        forced = part(image=picture, force_apply=True)["image"]
        if forced is None:
            raise Missing(name)
        return forced
