"""Writes albumentations-goldens.txt: what Albumentations makes of the images, its numbers pinned by ranges of one value.

Run with Albumentations (2.0.8 made the committed file), OpenCV and NumPy:
python albumentations_goldens.py > albumentations-goldens.txt
README.md beside this file says what a line holds.
"""
import sys

import albumentations as A
import cv2
import numpy as np

import goldens
from goldens import golden, image


def applied(name, transform):
    return transform(image=image(name))["image"]


def in_parts(name, transform):
    """Of floats in 0 to 1, in grey levels."""
    return 255 * transform(image=image(name).astype(np.float32) / 255)["image"].astype(np.float64)


def fixed(value):
    return value, value


def affine(**numbers):
    """Unless told otherwise it turns by 0 degrees and so on; degrees and factors become ranges of one value."""
    ranges = {key: {axis: fixed(part) for axis, part in value.items()} if isinstance(value, dict) else fixed(value)
              for key, value in numbers.items() if key != "border_mode"}
    return A.Affine(**ranges, keep_ratio=not isinstance(numbers.get("scale"), dict), fill=90, p=1,
                    border_mode=numbers.get("border_mode", cv2.BORDER_CONSTANT))


def warps():
    def warped(name, **numbers):
        golden("warp", name, "waves", in_parts("waves", affine(**numbers)) if "constant" not in name
               else applied("waves", affine(**numbers)))

    mirror = cv2.BORDER_REFLECT_101
    move = {"x": 0.125, "y": -0.25}
    warped("turned-constant", rotate=25)
    warped("not-turned-back-constant", rotate=-25)
    warped("scaled", scale=1.3, border_mode=mirror)
    warped("stretched", scale={"x": 0.8, "y": 1.3}, border_mode=mirror)
    warped("not-stretched-the-other-way", scale={"x": 1.3, "y": 0.8}, border_mode=mirror)
    warped("sheared-columns", shear={"x": 14, "y": 0}, border_mode=mirror)
    warped("sheared-rows", shear={"x": 0, "y": 14}, border_mode=mirror)
    warped("not-sheared-columns-back", shear={"x": -14, "y": 0}, border_mode=mirror)
    warped("moved", translate_percent=move, border_mode=mirror)
    warped("not-moved-back", translate_percent={"x": -0.125, "y": 0.25}, border_mode=mirror)
    warped("all", rotate=-20, scale=0.85, shear={"x": 9, "y": 0}, translate_percent=move, border_mode=mirror)
    warped("not-all-turned-back", rotate=20, scale=0.85, shear={"x": 9, "y": 0}, translate_percent=move,
           border_mode=mirror)
    # Both shears at once are another matrix here: neither comes first.
    warped("not-sheared-twice", shear={"x": 14, "y": 11}, border_mode=mirror)


def views():
    """The corners that it draws go to indices 0 and the sides: Augur's corners lie half a pixel beside these."""
    height, width = 19, 28
    inside = np.float32([[5.5, 1.25], [24.25, 4.5], [26, 14.75], [3.75, 16.5]])
    frame = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
    matrix = cv2.getPerspectiveTransform(inside, frame)
    own = cv2.perspectiveTransform((frame - 0.5)[None], np.linalg.inv(matrix))[0] + 0.5
    insets = np.abs(own - frame) / (width, height) / 0.3
    print("corners of Perspective(scale = 0.3):", *insets.round(6).ravel(), file=sys.stderr)
    transform = A.Perspective(fill=90, border_mode=cv2.BORDER_REPLICATE, p=1)
    golden("view", "corners", "coloured", transform.apply(image("coloured"), matrix, height, width))
    other = cv2.getPerspectiveTransform(inside - 0.5, frame - 0.5)
    golden("view", "not-half-a-pixel-beside", "coloured", transform.apply(image("coloured"), other, height, width))
    golden("view", "not-from-the-other-side", "coloured",
           transform.apply(image("coloured"), np.linalg.inv(matrix), height, width))


JITTER = A.ColorJitter(p=1)


def jittered(brightness=1.0, contrast=1.0, saturation=1.0, hue=0.0, order=(0, 1, 2, 3)):
    return JITTER.apply(image("colours"), brightness, contrast, saturation, hue, list(order))


def tones():
    def toned(name, transform):
        golden("tone", name, "colours", applied("colours", transform))

    toned("solarized", A.Solarize(threshold_range=fixed(0.4), p=1))
    toned("not-solarized-lower", A.Solarize(threshold_range=fixed(0.35), p=1))
    for bits in 2, 5:
        toned(f"posterized-{bits}", A.Posterize(num_bits=bits, p=1))
    toned("grey", A.ToGray(p=1))
    toned("not-plain-mean", A.ToGray(method="average", p=1))
    toned("inverted", A.InvertImg(p=1))
    toned("gamma-0.8", A.RandomGamma(gamma_limit=fixed(80), p=1))
    golden("tone", "gamma-1.25", "colours", in_parts("colours", A.RandomGamma(gamma_limit=fixed(125), p=1)))
    toned("shifted", A.RGBShift(fixed(20), fixed(-30), fixed(5), p=1))
    toned("not-shifted-in-another-order", A.RGBShift(fixed(5), fixed(20), fixed(-30), p=1))
    shuffle = A.ChannelShuffle(p=1)
    # Nearly Pillow's rule, by name; Augur follows Pillow itself.
    toned("not-equalized", A.Equalize(mode="pil", p=1))
    toned("stretched", A.AutoContrast(method="pil", p=1))
    toned("normalized", A.Normalize(p=1))
    for order in (1, 2, 0), (2, 0, 1), (0, 2, 1):
        name = "shuffled-" + "".join(map(str, order))
        golden("tone", name, "colours", shuffle.apply(image("colours"), channels_shuffled=list(order)))
    golden("tone", "dropped-green", "colours", A.ChannelDropout(p=1).apply(image("colours"), [1]))
    golden("tone", "not-dropped-blue", "colours", A.ChannelDropout(p=1).apply(image("colours"), [2]))
    golden("jitter", "brightness", "colours", jittered(brightness=1.3))
    golden("jitter", "contrast", "colours", jittered(contrast=0.6))
    golden("jitter", "saturation", "colours", jittered(saturation=1.4))
    golden("jitter", "hue", "colours", jittered(hue=0.1))
    golden("jitter", "not-hue-back", "colours", jittered(hue=-0.1))
    golden("jitter", "all", "colours", jittered(0.8, 1.25, 1.3, -0.05))
    golden("jitter", "not-all-in-another-order", "colours", jittered(0.8, 1.25, 1.3, -0.05, (3, 2, 1, 0)))


def stencils():
    golden("blur", "1.4", "colours", applied("colours", A.GaussianBlur(blur_limit=0, sigma_limit=fixed(1.4), p=1)))
    golden("blur", "not-1.6", "colours", applied("colours", A.GaussianBlur(blur_limit=0, sigma_limit=fixed(1.6), p=1)))
    sharpen = {"alpha": fixed(0.35), "p": 1}
    golden("sharpen", "0.35-0.75", "colours", applied("colours", A.Sharpen(lightness=fixed(0.75), **sharpen)))
    golden("sharpen", "not-0.35-1", "colours", applied("colours", A.Sharpen(lightness=fixed(1), **sharpen)))


def drops():
    """Holes where Augur has them for a key."""
    height, width = image("coloured").shape[:2]
    dropout = A.CoarseDropout(fill=(9, 120, 200), p=1)

    def dropped(holes):
        return dropout.apply(image("coloured"), holes=np.array(holes), seed=0)

    golden("drop", "three-holes", "coloured", dropped(goldens.holes(11, 3, height, width, 5, 8)))
    golden("drop", "not-by-another-key", "coloured", dropped(goldens.holes(12, 3, height, width, 5, 8)))
    golden("drop", "not-two-holes", "coloured", dropped(goldens.holes(11, 2, height, width, 5, 8)))


def frames():
    padded = A.PadIfNeeded(24, 33, border_mode=cv2.BORDER_CONSTANT, fill=(90, 30, 200), p=1)
    golden("frame", "padded", "coloured", applied("coloured", padded))
    mirrored = A.PadIfNeeded(24, 33, border_mode=cv2.BORDER_REFLECT_101, p=1)
    golden("frame", "padded-reflect101", "coloured", applied("coloured", mirrored))
    cornered = A.PadIfNeeded(24, 33, position="top_left", border_mode=cv2.BORDER_REFLECT_101, p=1)
    golden("frame", "not-padded-behind", "coloured", applied("coloured", cornered))
    golden("frame", "centre", "coloured", applied("coloured", A.CenterCrop(12, 17)))
    golden("frame", "not-centre", "coloured", image("coloured")[4:16, 6:23])
    golden("frame", "longest", "coloured", applied("coloured", A.LongestMaxSize(21)))
    golden("frame", "smallest", "coloured", applied("coloured", A.SmallestMaxSize(23)))
    golden("frame", "not-smallest", "coloured",
           cv2.resize(image("coloured"), (34, 23), interpolation=cv2.INTER_NEAREST))
    golden("frame", "not-longest", "coloured",
           cv2.resize(image("coloured"), (21, 14), interpolation=cv2.INTER_NEAREST))
    for name, transform in ("across", A.HorizontalFlip(p=1)), ("down", A.VerticalFlip(p=1)):
        golden("frame", f"mirrored-{name}", "coloured", applied("coloured", transform))
    golden("frame", "transposed", "coloured", applied("coloured", A.Transpose(p=1)))
    for turns in 1, 3:
        golden("frame", f"turned-{turns}", "coloured", A.RandomRotate90(p=1).apply(image("coloured"), factor=turns))


goldens.begin(f"Albumentations {A.__version__}", f"OpenCV {cv2.__version__}", f"NumPy {np.__version__}")
warps()
views()
tones()
stencils()
drops()
frames()
