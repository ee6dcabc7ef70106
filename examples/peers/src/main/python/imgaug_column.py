"""imgaug on batches of 32, which it draws at once."""

import math

import imgaug
import imgaug.augmenters as iaa
import numpy as np

from rows import BaseColumn, Missing

BATCH = 32


def affine(o):
    return iaa.Affine(rotate=tuple(-x for x in reversed(o["degrees"])), scale=tuple(o["scale"]),
                      translate_percent={"x": tuple(o["translateX"]), "y": tuple(o["translateY"])},
                      shear={"x": tuple(o["shearX"]), "y": tuple(o["shearY"])}, order=1)


def crop_resize(o, t):
    """A window of random area: the nearest that it has is a crop of each side, then a resize."""
    most = (1 - math.sqrt(o["scale"][0])) / 2
    return iaa.Sequential([iaa.Crop(percent=o.get("sides", 4 * ((0, most),)), keep_size=False),
                           iaa.Resize({"height": t.height, "width": t.width}, interpolation="linear")])


MAKE = {
    "HorizontalFlip": lambda o, t: iaa.Fliplr(o["p"]),
    "VerticalFlip": lambda o, t: iaa.Flipud(o["p"]),
    "RandomCrop": lambda o, t: iaa.Sequential([
        iaa.Pad(px=o["padding"], keep_size=False) if o["padding"] else iaa.Noop(),
        iaa.CropToFixedSize(t.width, t.height, position=o.get("position", "uniform"))]),
    "RandomResizedCrop": crop_resize,
    "Affine": lambda o, t: affine(o),
    "Rotate": lambda o, t: iaa.Affine(rotate=tuple(-x for x in reversed(o["degrees"])), order=1),
    "Scale": lambda o, t: iaa.Affine(scale=tuple(o["factor"]), order=1),
    "Translate": lambda o, t: iaa.Affine(translate_percent={"x": tuple(o["x"]), "y": tuple(o["y"])}, order=1),
    "CenterCrop": lambda o, t: iaa.CenterCropToFixedSize(t.width, t.height),
    "PadIfNeeded": lambda o, t: iaa.CenterPadToFixedSize(t.width, t.height),
    "Resize": lambda o, t: iaa.Resize({"height": t.height, "width": t.width}, interpolation="linear"),
    "RandomRotate90": lambda o, t: iaa.Rot90(o.get("turns", (0, 3))),
    "ChannelDropout": lambda o, t: iaa.Dropout2d(p=1.0, nb_keep_channels=2),
    "Brightness": lambda o, t: iaa.Multiply(tuple(o["factor"])),
    "Contrast": lambda o, t: iaa.LinearContrast(tuple(o["factor"])),
    "Gamma": lambda o, t: iaa.GammaContrast(tuple(o["gamma"])),
    "Invert": lambda o, t: iaa.Invert(1.0),
    "Posterize": lambda o, t: iaa.Posterize(int(o["bits"][0])),
    "Solarize": lambda o, t: iaa.Solarize(1.0, threshold=math.ceil(255 * o["threshold"][0])),
    "ToGray": lambda o, t: iaa.Grayscale(1.0),
    "GaussianBlur": lambda o, t: iaa.GaussianBlur(tuple(o["sigma"])),
    "GaussNoise": lambda o, t: iaa.AdditiveGaussianNoise(scale=tuple(255 * x for x in o["sigma"]), per_channel=True),
    "Equalize": lambda o, t: iaa.pillike.Equalize(),
    "AutoContrast": lambda o, t: iaa.pillike.Autocontrast(0),
    "ColorJitter": lambda o, t: iaa.Sequential([
        iaa.Multiply(tuple(o["brightness"])), iaa.pillike.EnhanceContrast(tuple(o["contrast"])),
        iaa.pillike.EnhanceColor(tuple(o["saturation"])), iaa.AddToHue(tuple(int(255 * x) for x in o["hue"]))]),
}


def fixed(value):
    return (value, value)


def pinned(operation, own, task):
    """The operation with one value in the place of each range."""
    result = dict(operation)
    for key, value in own.items():
        if key in result and isinstance(result[key], list):
            result[key] = fixed(value)
    if operation["name"] == "RandomResizedCrop":
        top, left = own["top"] / task.source_height, own["left"] / task.source_width
        h, w = own["height"] / task.source_height, own["width"] / task.source_width
        result["sides"] = tuple(fixed(side) for side in (top, 1 - left - w, 1 - top - h, left))
    if operation["name"] == "RandomCrop":
        down = task.source_height + 2 * operation["padding"] - task.height
        right = task.source_width + 2 * operation["padding"] - task.width
        result["position"] = (1 - own["left"] / right, 1 - own["top"] / down)
    if operation["name"] == "RandomRotate90":
        result["turns"] = (4 - int(own["turns"])) % 4
    result["p"] = own["acts"]
    return result


def dropped(augmenter, channel, pictures):
    """It draws the channel itself: the first result with the right one."""
    while (result := augmenter(images=pictures))[..., channel].any():
        pass
    return result


class Column(BaseColumn):
    versions = f"imgaug {imgaug.__version__}, {BaseColumn.versions}"

    def __init__(self, task, name):
        super().__init__(task, name)
        if task.decodes:
            raise Missing("no decoder of its own")
        if not set(MAKE) | {"Normalize"} >= set(task.names) or task.values == "float32 HWC":
            raise Missing("no " + ", ".join(sorted(set(task.names) - set(MAKE))))
        if task.has("Affine"):
            # Its angles, shears and moves have a meaning and an order of their own.
            self.omits = ["Affine.shearX", "Affine.shearY", "Affine.translateX", "Affine.translateY"]
        if task.name == "cifar":
            # It pivots on 128, so it is timed but not compared.
            self.omits = ["Contrast"]
        self.augmenter = iaa.Sequential([self.part(o) for o in task.operations if o["name"] != "Normalize"])
        starts = range(0, len(task.photos), BATCH)
        self.batches = [task.photos[[task.photo(start + i) for i in range(BATCH)]] for start in starts]
        if task.has("Normalize"):
            self.scale = (1 / (255 * task.std)).astype(np.float32)
            self.shift = (-task.mean / task.std).astype(np.float32)

    def part(self, operation):
        made = MAKE[operation["name"]](operation, self.task)
        chance = operation.get("p", 1)
        always = chance >= 1 or operation["name"] in ("HorizontalFlip", "VerticalFlip")
        return made if always else iaa.Sometimes(chance, made)

    def next(self):
        self.count += 1
        self.finish(self.augmenter(images=self.batches[self.count % len(self.batches)]))
        return BATCH

    def finish(self, images):
        if self.task.values == "uint8 HWC":
            return images
        out = np.empty((len(images), *self.task.output_shape), np.float32)
        for i, picture in enumerate(images):
            for c in range(3):
                np.multiply(picture[:, :, c], self.scale[c], out=out[i, c])
                out[i, c] += self.shift[c]
        return out

    def stream(self, threads):
        pool = self.augmenter.pool(processes=threads, seed=1)
        pool.__enter__()

        def batches():
            while True:
                for batch in self.batches:
                    yield imgaug.Batch(images=batch)

        def run():
            for batch in pool.imap_batches_unordered(batches(), output_buffer_size=4 * threads):
                self.finish(batch.images_aug)
                yield BATCH

        return run()

    def apply(self, pin):
        """Through augmenters made as the timed ones, from ranges of one number."""
        acting = {"acts": 1}
        parts = [self.part(pinned(o, pin["draws"].get(o["name"], acting), self.task))
                 for o in self.task.operations if o["name"] != "Normalize"]
        augmenter, pictures = iaa.Sequential(parts), self.source(pin["photo"])[None]
        if self.task.names == ["ChannelDropout"]:
            return self.finish(dropped(augmenter, int(pin["draws"]["ChannelDropout"]["first"]), pictures))[0]
        return self.finish(augmenter(images=pictures))[0]
