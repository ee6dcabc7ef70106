"""Albumentations' Compose, as its documentation recommends: Affine for geometry, Normalize and ToTensorV2 last."""

import albumentations as A
import cv2
import numpy as np

from loaders import data_loader
from opencv_geometry import perspective_matrix
from rows import AFFINE, ORDERS, BaseColumn, affine_numbers, forward

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


def tone(o, t):
    """y = a x + b: a brightness alone, or with the fixed contrast that follows, in one table."""
    shift = 0
    if t.name == "pointwise":
        follows = t.operation("Contrast")
        shift = follows["pivotAt"] * (follows["factor"][1] - 1)
    return A.RandomBrightnessContrast(brightness_limit=(-shift, shift),
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
    "ElasticTransform": lambda o, t: A.ElasticTransform(alpha=320, sigma=14, p=o["p"]),
    "Perspective": lambda o, t: A.Perspective(scale=pair(o, "scale"), p=o["p"]),
    "CenterCrop": lambda o, t: A.CenterCrop(t.height, t.width),
    "LongestMaxSize": lambda o, t: A.LongestMaxSize(t.height),
    "SmallestMaxSize": lambda o, t: A.SmallestMaxSize(t.height),
    "Resize": lambda o, t: A.Resize(t.height, t.width),
    "PadIfNeeded": lambda o, t: A.PadIfNeeded(t.height, t.width, **FILL),
    "Brightness": tone,
    "Contrast": lambda o, t: None if t.name == "pointwise" else jitter(o, contrast=pair(o, "factor")),
    "ColorJitter": lambda o, t: A.ColorJitter(brightness=pair(o, "brightness"), contrast=pair(o, "contrast"),
                                              saturation=pair(o, "saturation"), hue=pair(o, "hue"), p=o["p"]),
    "Hue": lambda o, t: jitter(o, hue=pair(o, "turns")),
    "Saturation": lambda o, t: jitter(o, saturation=pair(o, "factor")),
    "AutoContrast": lambda o, t: A.AutoContrast(method="pil", p=o["p"]),
    "Equalize": lambda o, t: A.Equalize(mode="pil", p=o["p"]),
    "ChannelShift": lambda o, t: A.RGBShift(*map(tuple, o.get("shifts", 3 * [o["shift"]])), p=o["p"]),
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
    "CoarseDropout": lambda o, t: A.CoarseDropout(num_holes_range=pair(o, "holes"), hole_height_range=pair(o, "height"),
                                                  hole_width_range=pair(o, "width"), fill=0, p=o["p"]),
    "Normalize": lambda o, t: A.Normalize(mean=o["mean"], std=o["std"]),
    "Rescale": lambda o, t: A.ToFloat(max_value=round(1 / o["scale"])),
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
        """Calls what is timed; the parts' own draws are replaced meanwhile."""
        draws = pin["draws"]
        if self.task.has("Brightness"):
            fuse(draws, self.task.name)
        chances = {name: part.p for name, part in self.parts.items()}
        try:
            for operation in self.task.operations:
                name = operation["name"]
                if name in self.parts:
                    self.pin(self.parts[name], operation, draws.get(name, {"acts": 1}))
            return self.image(self.source(pin["photo"]))
        finally:
            for name, part in self.parts.items():
                part.p = chances[name]
                for draw in DRAWS:
                    vars(part).pop(draw, None)

    def pin(self, part, operation, own):
        part.p = 1 if own["acts"] else 0
        if not own["acts"]:
            return
        given = self.given(operation, own)
        if given is None:
            # The same, from ranges of one number.
            twin = MAKE[operation["name"]](collapsed(operation, own), self.task)
            part.get_params, part.get_params_dependent_on_data = (getattr(twin, draw) for draw in DRAWS)
        else:
            part.get_params = dict
            part.get_params_dependent_on_data = lambda params, data: given

    def given(self, operation, own):
        """What a part would draw, where Augur's numbers say it in another way; None where they are ranges' own."""
        name = operation["name"]
        h, w = self.task.height, self.task.width
        if name in ("RandomResizedCrop", "RandomCrop"):
            top, left, rows, columns = (int(own.get(key, size))
                                        for key, size in (("top", 0), ("left", 0), ("height", h), ("width", w)))
            return {"crop_coords": (left, top, left + columns, top + rows)}
        if name in AFFINE and name != "Rotate":
            return {"matrix": forward(h, w, *affine_numbers(name, own)), "output_shape": (h, w)}
        if name == "Perspective":
            return {"matrix": perspective_matrix(self.task, own), "max_height": h, "max_width": w}
        if name == "RandomRotate90":
            return {"factor": int(own["turns"])}
        if name == "Brightness":
            return {"alpha": own["alpha"], "beta": own["beta"]}
        if name == "ColorJitter":
            return {**{part: own[part] for part in ("brightness", "contrast", "saturation", "hue")},
                    "order": [0, 1, 2, 3]}
        if name == "ChannelDropout":
            return {"channels_to_drop": [int(own["first"])]}
        if name == "ChannelShuffle":
            return {"channels_shuffled": list(ORDERS[int(own["order"])])}
        return {"gamma": own["gamma"]} if name == "Gamma" else None


DRAWS = ("get_params", "get_params_dependent_on_data")


def collapsed(operation, own):
    """The operation with one value in the place of each range."""
    result = {key: 2 * [own[key]] if key in own else value for key, value in operation.items()}
    if operation["name"] == "ChannelShift":
        result["shifts"] = [2 * [own[c]] for c in ("shiftRed", "shiftGreen", "shiftBlue")]
    return result
