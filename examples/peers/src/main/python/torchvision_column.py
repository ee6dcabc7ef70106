"""torchvision's transforms.v2 on tensors."""

import contextlib

import torch
import torchvision
from torchvision.transforms import v2
from torchvision.transforms.v2 import functional as F

from loaders import data_loader
from rows import AFFINE, ORDERS, BaseColumn, Missing, affine_numbers

RESIZES = ("RandomResizedCrop", "Resize", "LongestMaxSize", "SmallestMaxSize")
# Without a fill what lies outside is black as well, and no mask is warped along.
WARP = {"interpolation": v2.InterpolationMode.BILINEAR, "fill": None}


def sometimes(operation, transform):
    return transform if operation["p"] >= 1 else v2.RandomApply([transform], p=operation["p"])


def affine(o, *_):
    return v2.RandomAffine(degrees=o["degrees"], translate=(o["translateX"][1], o["translateY"][1]), scale=o["scale"],
                           shear=[*o["shearX"], *o["shearY"]], **WARP)


def only(o, **parts):
    return sometimes(o, v2.ColorJitter(**parts))


MAKE = {
    "RandomResizedCrop": lambda o, t, a: v2.RandomResizedCrop((t.height, t.width), scale=o["scale"], ratio=o["ratio"],
                                                              antialias=a),
    "RandomCrop": lambda o, t, a: v2.RandomCrop((t.height, t.width), padding=o["padding"] or None),
    "HorizontalFlip": lambda o, t, a: v2.RandomHorizontalFlip(o["p"]),
    "VerticalFlip": lambda o, t, a: v2.RandomVerticalFlip(o["p"]),
    "Affine": lambda o, t, a: sometimes(o, affine(o)),
    "Rotate": lambda o, t, a: sometimes(o, v2.RandomRotation(o["degrees"], **WARP)),
    "Scale": lambda o, t, a: v2.RandomAffine(0, scale=o["factor"], **WARP),
    "Shear": lambda o, t, a: v2.RandomAffine(0, shear=o["x"], **WARP),
    "Translate": lambda o, t, a: v2.RandomAffine(0, translate=(o["x"][1], o["y"][1]), **WARP),
    "ElasticTransform": lambda o, t, a: v2.ElasticTransform(alpha=320.0, sigma=14.0),
    "CenterCrop": lambda o, t, a: v2.CenterCrop((t.height, t.width)),
    "Resize": lambda o, t, a: v2.Resize((t.height, t.width), antialias=a),
    "LongestMaxSize": lambda o, t, a: v2.Resize((t.height, t.width), antialias=a),
    "SmallestMaxSize": lambda o, t, a: v2.Resize(t.height, antialias=a),
    "PadIfNeeded": lambda o, t, a: v2.Pad((t.height - t.source_height) // 2),
    "Brightness": lambda o, t, a: only(o, brightness=o["factor"]),
    "Contrast": lambda o, t, a: only(o, contrast=o["factor"]),
    "Saturation": lambda o, t, a: only(o, saturation=o["factor"]),
    "Hue": lambda o, t, a: only(o, hue=o["turns"]),
    "ColorJitter": lambda o, t, a: sometimes(
        o, v2.ColorJitter(o["brightness"], o["contrast"], o["saturation"], o["hue"])),
    "AutoContrast": lambda o, t, a: v2.RandomAutocontrast(o["p"]),
    "Equalize": lambda o, t, a: v2.RandomEqualize(o["p"]),
    "Invert": lambda o, t, a: v2.RandomInvert(o["p"]),
    "Posterize": lambda o, t, a: v2.RandomPosterize(int(o["bits"][0]), p=o["p"]),
    "Solarize": lambda o, t, a: v2.RandomSolarize(255 * o["threshold"][0], p=o["p"]),
    "ChannelShuffle": lambda o, t, a: v2.RandomChannelPermutation(),
    "ToGray": lambda o, t, a: v2.Grayscale(3),
    "GaussianBlur": lambda o, t, a: v2.GaussianBlur(2 * int(3.5 * o["sigma"][1] + 0.5) + 1, sigma=o["sigma"]),
    "Normalize": lambda o, t, a: v2.Compose([v2.ToDtype(torch.float32, scale=True),
                                             v2.Normalize(o["mean"], o["std"], inplace=True)]),
    "Rescale": lambda o, t, a: v2.ToDtype(torch.float32, scale=True),
}


class Noise:
    """On floats, as torchvision has it: converted before, and left so for Normalize. Its own has one deviation only."""

    def __init__(self, operation):
        self.low, self.high = operation["sigma"]

    def make_params(self, _):
        return {"sigma": self.low + (self.high - self.low) * torch.rand(()).item()}

    def __call__(self, picture):
        return F.gaussian_noise(F.to_dtype(picture, torch.float32, scale=True), **self.make_params([picture]))


class Column(BaseColumn):
    versions = f"torchvision {torchvision.__version__}, PyTorch {torch.__version__}, {BaseColumn.versions}"

    def __init__(self, task, name):
        super().__init__(task, name)
        torch.set_num_threads(1)
        self.antialias = name == "torchvision-antialias"
        if self.antialias and not set(RESIZES) & set(task.names):
            raise Missing("no resize, so the same as torchvision")
        if task.has("Affine"):
            # It shears before it turns, Augur afterwards.
            self.omits = ["Affine.shearX", "Affine.shearY"]
        if task.has("Contrast") and "pivot" in task.operation("Contrast"):
            # It pivots on the mean grey, so it is timed but not compared.
            self.omits = ["Contrast"]
        self.parts = {o["name"]: self.make(o) for o in task.operations}
        self.transforms = v2.Compose(list(self.parts.values()))
        self.tensors = [torch.from_numpy(photo).permute(2, 0, 1) for photo in task.photos]
        # Its resizes of bytes are a quarter faster on interleaved pixels, all else on planes.
        if task.names[0] not in RESIZES:
            self.tensors = [tensor.contiguous() for tensor in self.tensors]

    def make(self, operation):
        name = operation["name"]
        if name == "GaussNoise":
            if self.task.alone:
                raise Missing("its noise is for floats only")
            return Noise(operation)
        if name not in MAKE:
            raise Missing(f"no {name}")
        return MAKE[name](operation, self.task, self.antialias)

    def source(self, index):
        if self.task.decodes:
            return torchvision.io.decode_image(torchvision.io.read_file(self.task.jpegs[index]), mode="RGB")
        return self.tensors[index]

    def image(self, photo):
        with torch.inference_mode():
            return self.transforms(photo).contiguous()

    def stream(self, threads):
        return data_loader(self, threads)

    def apply(self, pin):
        """Calls what is timed; the parts' own draws are replaced meanwhile."""
        photo = self.source(pin["photo"])
        with contextlib.ExitStack() as undo:
            for operation in self.task.operations:
                own = pin["draws"].get(operation["name"], {"acts": 1})
                self.pin(self.parts[operation["name"]], operation, own, photo, undo)
            array = self.image(photo).numpy()
        return array if self.task.values == "float32 CHW" else array.transpose(1, 2, 0)

    def pin(self, part, operation, own, photo, undo):
        if hasattr(part, "p"):
            undo.callback(setattr, part, "p", part.p)
            part.p = own["acts"]
        inner = part.transforms[0] if isinstance(part, v2.RandomApply) else part
        given = self.given(operation, own, lambda: inner.make_params([photo]))
        if given is not None:
            inner.make_params = lambda _: given
            undo.callback(vars(inner).pop, "make_params")

    def given(self, operation, own, drawn):
        """What a part would draw, in its words; None for what draws nothing but its chance."""
        name = operation["name"]
        if name == "RandomResizedCrop":
            return {key: int(own[key]) for key in ("top", "left", "height", "width")}
        if name == "RandomCrop":
            return {**drawn(), "top": int(own["top"]), "left": int(own["left"])}
        if name == "Rotate":
            return {"angle": own["degrees"]}
        if name in AFFINE:
            degrees, scale, x, y, shear_x, shear_y = affine_numbers(name, own)
            return {"angle": -degrees, "translate": [x * self.task.width, y * self.task.height], "scale": scale,
                    "shear": [-shear_x, -shear_y]}
        if name == "ColorJitter":
            return jittered(**{part: own[part] for part in ("brightness", "contrast", "saturation", "hue")})
        if name in ("Brightness", "Contrast", "Saturation"):
            # One that always acts has no chance to pin; what is left out of the comparison changes nothing.
            return jittered(**{name.lower(): own["factor"] if own["acts"] else 1.0})
        if name == "Hue":
            return jittered(hue=own["turns"])
        if name == "ChannelShuffle":
            return {"permutation": torch.tensor(ORDERS[int(own["order"])])}
        if name == "GaussianBlur":
            return {"sigma": 2 * [own["sigma"]]}
        return {"sigma": own["sigma"]} if name == "GaussNoise" else None


def jittered(brightness=None, contrast=None, saturation=None, hue=None):
    return {"fn_idx": range(4), "brightness_factor": brightness, "contrast_factor": contrast,
            "saturation_factor": saturation, "hue_factor": hue}
