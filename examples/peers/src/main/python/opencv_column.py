"""OpenCV by hand: one warp for all geometry, one table for runs of pointwise operations."""

import concurrent.futures
import itertools
import threading

import cv2
import numpy as np

from rows import AFFINE, ORDERS, BaseColumn, Draws, Missing, affine_numbers, forward

LEVELS = np.arange(256, dtype=np.float64)


class Column(BaseColumn):
    def __init__(self, task, name):
        super().__init__(task, name)
        cv2.setNumThreads(1)
        self.versions = f"OpenCV {cv2.__version__}, {self.versions}"
        self.draws = Draws(task)
        places = 1 if task.alone else 2 * task.batch
        self.out = np.empty((places, *task.output_shape), np.float32)
        self.places = itertools.cycle(range(places))
        if task.has("Normalize"):
            self.scale = 1 / (255 * task.std)
            self.shift = -task.mean / task.std
        if task.values == "float32 HWC":
            operation = task.operations[0]
            scale = self.scale if task.has("Normalize") else np.full(3, operation["scale"])
            shift = self.shift if task.has("Normalize") else np.full(3, operation["offset"], np.float64)
            self.float_table = (LEVELS[:, None] * scale + shift).astype(np.float32)[None]
        if task.alone and task.names[0] in ("ElasticTransform", "AutoContrast"):
            raise Missing("not written by hand for OpenCV")

    def decode(self, file):
        return cv2.imread(file, cv2.IMREAD_COLOR_RGB)

    def image(self, photo):
        return self.render(photo, self.draws.draw())

    def apply(self, pin):
        return np.array(self.render(self.source(pin["photo"]), pin["draws"]))

    def stream(self, threads):
        """One column for each thread, which OpenCV lets run beside the others; chunks as they are finished."""
        own = threading.local()

        def chunk(_):
            if not hasattr(own, "column"):
                own.column = Column(self.task, self.name)
            for _ in range(8):
                own.column.next()
            return 8

        def run():
            with concurrent.futures.ThreadPoolExecutor(threads) as pool:
                waiting = {pool.submit(chunk, 0) for _ in range(4 * threads)}
                while True:
                    done, waiting = concurrent.futures.wait(waiting, return_when=concurrent.futures.FIRST_COMPLETED)
                    for future in done:
                        waiting.add(pool.submit(chunk, 0))
                        yield future.result()

        return run()

    def render(self, photo, numbers):
        picture = self.geometry(photo, numbers)
        picture = self.tones(picture, numbers)
        if self.task.values == "uint8 HWC":
            return np.ascontiguousarray(picture)
        if self.task.values == "float32 HWC":
            return cv2.LUT(picture, self.float_table)
        out = self.out[next(self.places)]
        for c, plane in enumerate(cv2.split(picture)):
            # One pass; half the time of multiply and add, less than a float table or NumPy.
            cv2.addWeighted(plane, self.scale[c], plane, 0, self.shift[c], dst=out[c], dtype=cv2.CV_32F)
        return out

    def geometry(self, photo, numbers):
        task = self.task
        size = (task.width, task.height)
        simple = SIMPLE.get(task.names[0]) if task.alone else None
        if simple:
            return simple(photo, numbers[task.names[0]], task)
        matrix = None
        if "RandomResizedCrop" in numbers:
            crop = numbers["RandomResizedCrop"]
            top, left, h, w = (int(crop[key]) for key in ("top", "left", "height", "width"))
            photo = photo[top:top + h, left:left + w]
            across, down = task.width / w, task.height / h
            matrix = np.array([[across, 0, (across - 1) / 2], [0, down, (down - 1) / 2], [0, 0, 1]])
        elif "RandomCrop" in numbers:
            padding = task.operation("RandomCrop")["padding"]
            top, left = int(numbers["RandomCrop"]["top"]), int(numbers["RandomCrop"]["left"])
            if padding:
                photo = cv2.copyMakeBorder(photo, padding, padding, padding, padding, cv2.BORDER_CONSTANT)
            photo = photo[top:top + task.height, left:left + task.width]
        flips = "HorizontalFlip" in numbers and numbers["HorizontalFlip"]["acts"]
        general = next((name for name in AFFINE if name in numbers and numbers[name]["acts"]), None)
        if general is None:
            if matrix is not None:
                photo = cv2.resize(photo, size, interpolation=cv2.INTER_LINEAR)
            return cv2.flip(photo, 1) if flips else photo
        whole = np.eye(3) if matrix is None else matrix
        if flips:
            whole = np.array([[-1, 0, task.width - 1], [0, 1, 0], [0, 0, 1]]) @ whole
        whole = forward(task.height, task.width, *affine_numbers(general, numbers[general])) @ whole
        return cv2.warpAffine(photo, whole[:2], size, flags=cv2.INTER_LINEAR)

    def tones(self, picture, numbers):
        levels = None
        for operation in self.task.operations:
            name = operation["name"]
            own = numbers.get(name, {})
            if not own.get("acts", 1):
                continue
            if name in POINTWISE:
                levels = POINTWISE[name](LEVELS if levels is None else levels, own, operation)
            elif name in PICTURES:
                picture, levels = flush(picture, levels), None
                picture, levels = PICTURES[name](picture, own, operation)
        return flush(picture, levels)


def flush(picture, levels):
    return picture if levels is None else cv2.LUT(picture, np.rint(np.clip(levels, 0, 255)).astype(np.uint8))


def scaled(levels, factor, pivot=0.0):
    return np.clip(factor * levels + (1 - factor) * pivot, 0, 255)


def mean_grey(picture):
    r, g, b, _ = cv2.mean(picture)
    return 0.299 * r + 0.587 * g + 0.114 * b


def contrast(picture, own, operation):
    pivot = 255 * operation["pivotAt"] if "pivot" in operation else mean_grey(picture)
    return picture, scaled(LEVELS, own["factor"], pivot)


def jitter(picture, own, _):
    picture = flush(picture, scaled(LEVELS, own["brightness"]))
    picture = flush(picture, scaled(LEVELS, own["contrast"], mean_grey(picture)))
    picture = saturated(picture, own["saturation"])
    return turned(picture, own["hue"]), None


def grey(picture):
    return cv2.cvtColor(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)


def saturated(picture, factor):
    return cv2.addWeighted(picture, factor, grey(picture), 1 - factor, 0)


def turned(picture, turns):
    wheel = cv2.cvtColor(picture, cv2.COLOR_RGB2HSV_FULL)
    table = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)
    table[0, :, 0] = (np.arange(256) + round(256 * turns)) & 255
    return cv2.cvtColor(cv2.LUT(wheel, table), cv2.COLOR_HSV2RGB_FULL)


def blurred(picture, own, _):
    side = 2 * int(3.5 * own["sigma"] + 0.5) + 1
    return cv2.GaussianBlur(picture, (side, side), own["sigma"], borderType=cv2.BORDER_REFLECT_101), None


def noisy(picture, own, _):
    noise = np.empty(picture.shape, np.int16)
    cv2.randn(noise, (0, 0, 0), (255 * own["sigma"],) * 3)
    return cv2.add(picture, noise, dtype=cv2.CV_8U), None


def sharpened(picture, own, _):
    amount = own["amount"]
    kernel = np.full((3, 3), -amount)
    kernel[1, 1] = 1 - amount + amount * (8 + own["lightness"])
    return cv2.filter2D(picture, -1, kernel, borderType=cv2.BORDER_REFLECT_101), None


def shifted(picture, own, _):
    tables = np.stack([LEVELS + 255 * own[c] for c in ("shiftRed", "shiftGreen", "shiftBlue")], axis=1)
    return cv2.LUT(picture, np.rint(np.clip(tables, 0, 255)).astype(np.uint8)[None]), None


def shuffled(picture, own, _):
    out = np.empty_like(picture)
    order = ORDERS[int(own["order"])]
    cv2.mixChannels([picture], [out], [x for c in range(3) for x in (order[c], c)])
    return out, None


def blanked(picture, own, _):
    out = np.empty_like(picture)
    first = int(own["first"])
    cv2.mixChannels([picture], [out], [x for c in range(3) for x in (-1 if c == first else c, c)])
    return out, None


def equalized(picture, *_):
    return cv2.merge([cv2.equalizeHist(plane) for plane in cv2.split(picture)]), None


def dropped(picture, own, _):
    picture = picture.copy()
    h, w = (round(own[key] * 224) if key in own else 34 for key in ("height", "width"))
    top, left = (np.random.randint(0, 224 - h + 1), np.random.randint(0, 224 - w + 1))
    picture[top:top + h, left:left + w] = 0
    return picture, None


def perspective(photo, own, task):
    w, h = task.width - 1, task.height - 1
    fw, fh = own["scale"] * task.width, own["scale"] * task.height
    source = np.float32([[own["topLeftX"] * fw, own["topLeftY"] * fh],
                         [w - own["topRightX"] * fw, own["topRightY"] * fh],
                         [w - own["bottomRightX"] * fw, h - own["bottomRightY"] * fh],
                         [own["bottomLeftX"] * fw, h - own["bottomLeftY"] * fh]])
    target = np.float32([[0, 0], [w, 0], [w, h], [0, h]])
    matrix = cv2.getPerspectiveTransform(source, target)
    return cv2.warpPerspective(photo, matrix, (task.width, task.height), flags=cv2.INTER_LINEAR)


def quarter_turns(photo, own, _):
    codes = (None, cv2.ROTATE_90_COUNTERCLOCKWISE, cv2.ROTATE_180, cv2.ROTATE_90_CLOCKWISE)
    code = codes[int(own["turns"])]
    return photo.copy() if code is None else cv2.rotate(photo, code)


def resized(photo, _, task):
    return cv2.resize(photo, (task.width, task.height), interpolation=cv2.INTER_LINEAR)


def centred(photo, _, task):
    top, left = (task.source_height - task.height) // 2, (task.source_width - task.width) // 2
    return photo[top:top + task.height, left:left + task.width]


def padded(photo, _, task):
    before = (task.height - task.source_height) // 2
    return cv2.copyMakeBorder(photo, before, before, before, before, cv2.BORDER_CONSTANT)


SIMPLE = {
    "HorizontalFlip": lambda photo, *_: cv2.flip(photo, 1),
    "VerticalFlip": lambda photo, *_: cv2.flip(photo, 0),
    "Transpose": lambda photo, *_: cv2.transpose(photo),
    "RandomRotate90": quarter_turns,
    "Perspective": perspective,
    "Resize": resized,
    "LongestMaxSize": resized,
    "SmallestMaxSize": resized,
    "CenterCrop": centred,
    "PadIfNeeded": padded,
}

POINTWISE = {
    "Brightness": lambda levels, own, _: scaled(levels, own["factor"]),
    "Gamma": lambda levels, own, _: 255 * (levels / 255) ** own["gamma"],
    "Invert": lambda levels, *_: 255 - levels,
    "Posterize": lambda levels, own, _: levels.astype(np.int64) & ~((1 << (8 - int(own["bits"]))) - 1),
    "Solarize": lambda levels, own, _: np.where(levels < 255 * own["threshold"], levels, 255 - levels),
}

PICTURES = {
    "Contrast": contrast,
    "ColorJitter": jitter,
    "Saturation": lambda picture, own, _: (saturated(picture, own["factor"]), None),
    "Hue": lambda picture, own, _: (turned(picture, own["turns"]), None),
    "ToGray": lambda picture, *_: (grey(picture), None),
    "GaussianBlur": blurred,
    "GaussNoise": noisy,
    "Sharpen": sharpened,
    "ChannelShift": shifted,
    "ChannelDropout": blanked,
    "ChannelShuffle": shuffled,
    "Equalize": equalized,
    "CoarseDropout": dropped,
}
