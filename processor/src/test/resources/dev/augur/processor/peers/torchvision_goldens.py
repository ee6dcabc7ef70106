"""Writes torchvision-goldens.txt: what torchvision's transforms.v2.functional makes of the images.

Run with torchvision (0.29.2 made the committed file), PyTorch and NumPy:
python torchvision_goldens.py > torchvision-goldens.txt
README.md beside this file says what a line holds.
"""
import numpy as np
import torch
import torchvision
from torchvision.transforms import InterpolationMode
from torchvision.transforms.v2 import functional as F

import goldens
from goldens import golden, image

LINEAR, NEAREST, CUBIC = InterpolationMode.BILINEAR, InterpolationMode.NEAREST, InterpolationMode.BICUBIC


def bytes_of(name):
    return torch.from_numpy(image(name)).permute(2, 0, 1)


def parts(name):
    """As floats in 0 to 1."""
    return bytes_of(name).to(torch.float32) / 255


def made(family, name, source, result):
    result = result.permute(1, 2, 0).numpy()
    golden(family, name, source, result if result.dtype == np.uint8 else 255 * result.astype(np.float64))


def warps():
    def warped(name, angle=0.0, translate=(0, 0), scale=1.0, shear=(0.0, 0.0), interpolation=LINEAR, fill=None):
        made("warp", name, "waves", F.affine(parts("waves"), angle, list(translate), scale, list(shear),
                                             interpolation=interpolation, fill=fill))

    warped("turned", 25)
    warped("not-turned-back", -25)
    warped("turned-filled", 25, fill=[90 / 255])
    warped("not-turned-filled-back", -25, fill=[90 / 255])
    warped("turned-nearest-pixel", 25, interpolation=NEAREST, fill=[90 / 255])
    warped("not-turned-nearest-pixel-half-a-pixel-right", 25, (0.5, 0), interpolation=NEAREST, fill=[90 / 255])
    warped("not-turned-half-a-pixel-right", 25, (0.5, 0))
    warped("moved", translate=(3.5, -2.25))
    warped("not-moved-back", translate=(-3.5, 2.25))
    warped("scaled", scale=0.7)
    warped("sheared-columns", shear=(15, 0))
    warped("sheared-rows", shear=(0, 15))
    warped("sheared-twice", shear=(15, 10))
    warped("not-sheared-twice-back", shear=(-15, -10))
    warped("all", 20, (3.5, -2.25), 0.85, (10, 5))
    warped("not-all-turned-back", -20, (3.5, -2.25), 0.85, (10, 5))
    made("warp", "turned-bytes", "coloured", F.rotate(bytes_of("coloured"), -30, interpolation=LINEAR))
    made("warp", "not-turned-bytes-back", "coloured",
         F.rotate(bytes_of("coloured"), 30, interpolation=LINEAR))
    start, frame = [[4, 2], [27, 3], [29, 20], [2, 22]], [[0, 0], [32, 0], [32, 24], [0, 24]]
    for name, begin, end in (("corners", start, frame), ("not-from-the-other-side", frame, start),
                             ("not-of-last-pixels", start, [[0, 0], [31, 0], [31, 23], [0, 23]])):
        made("view", name, "waves", F.perspective(parts("waves"), begin, end, interpolation=LINEAR, fill=[90 / 255]))


def resizes():
    for name, size in ("smaller", [26, 35]), ("much-smaller", [11, 9]):
        for antialias in False, True:
            made("resize", name + ("-antialiased" if antialias else ""), "large",
                 F.resize(parts("large"), size, interpolation=LINEAR, antialias=antialias))
    made("resize", "larger", "waves", F.resize(parts("waves"), [38, 53], interpolation=LINEAR))
    made("resize", "not-larger-cubic", "waves", F.resize(parts("waves"), [38, 53], interpolation=CUBIC))
    made("resize", "not-smaller-cubic", "large", F.resize(parts("large"), [26, 35], interpolation=CUBIC, antialias=False))
    made("resize", "smaller-nearest", "large", F.resize(bytes_of("large"), [26, 35], InterpolationMode.NEAREST_EXACT))
    made("resize", "not-smaller-old-nearest", "large", F.resize(bytes_of("large"), [26, 35], NEAREST))
    made("resize", "smaller-antialiased-bytes", "coloured",
         F.resize(bytes_of("coloured"), [12, 15], interpolation=LINEAR, antialias=True))
    made("resize", "not-smaller-bytes", "coloured",
         F.resize(bytes_of("coloured"), [12, 15], interpolation=LINEAR, antialias=False))
    for name, antialias in ("window", False), ("window-antialiased", True):
        made("resize", name, "coloured", F.resized_crop(parts("coloured"), 3, 6, 14, 19, [8, 9], LINEAR, antialias))
    made("resize", "not-window", "coloured", F.resized_crop(parts("coloured"), 6, 3, 13, 19, [8, 9], LINEAR, True))


def tones():
    def toned(name, function, *numbers):
        made("tone", name, "colours", function(parts("colours"), *numbers))
        made("tone-bytes", name, "colours", function(bytes_of("colours"), *numbers))

    toned("brighter", F.adjust_brightness, 1.4)
    toned("darker", F.adjust_brightness, 0.7)
    toned("not-hardly-darker", F.adjust_brightness, 0.715)
    toned("more-contrast", F.adjust_contrast, 1.5)
    toned("less-contrast", F.adjust_contrast, 0.6)
    toned("not-about-the-middle", lambda x: F.adjust_brightness(x, 0.6) + (51 if x.dtype == torch.uint8 else 0.2))
    toned("more-saturation", F.adjust_saturation, 1.6)
    toned("less-saturation", F.adjust_saturation, 0.3)
    toned("grey", F.rgb_to_grayscale, 3)
    toned("not-plain-mean", lambda x: x.to(torch.float32).mean(0, keepdim=True).expand(3, -1, -1).to(x.dtype))
    for turns in 0.12, -0.4:
        toned(f"hue-{turns}", F.adjust_hue, turns)
    toned("not-hue-back", F.adjust_hue, -0.12)
    toned("gamma-0.7", F.adjust_gamma, 0.7)
    toned("gamma-1.6", F.adjust_gamma, 1.6)
    toned("inverted", F.invert)
    made("tone", "solarized", "colours", F.solarize(parts("colours"), 0.5))
    made("tone-bytes", "posterized", "colours", F.posterize(bytes_of("colours"), 3))
    made("tone-bytes", "equalized", "colours", F.equalize(bytes_of("colours")))
    made("tone-bytes", "stretched", "colours", F.autocontrast(bytes_of("colours")))
    made("tone", "normalized", "colours", F.normalize(parts("colours"), [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]) / 255)


def jitters():
    colours = parts("colours")
    for name, hue in ("all", 0.08), ("not-all-hue-back", -0.08):
        made("jitter", name, "colours", F.adjust_hue(F.adjust_saturation(F.adjust_contrast(
            F.adjust_brightness(colours, 0.8), 1.3), 0.7), hue))


def blurs():
    for sigma, side in (0.7, 7), (1.5, 13):
        made("blur", f"{sigma}", "colours", F.gaussian_blur(parts("colours"), [side, side], [sigma, sigma]))
    made("blur", "not-1.55", "colours", F.gaussian_blur(parts("colours"), [13, 13], [1.55, 1.55]))
    made("blur", "1-bytes", "colours", F.gaussian_blur(bytes_of("colours"), [9, 9], [1.0, 1.0]))


def frames():
    pixels = bytes_of("coloured")
    made("frame", "mirrored-across", "coloured", F.horizontal_flip(pixels))
    made("frame", "mirrored-down", "coloured", F.vertical_flip(pixels))
    made("frame", "turned-1", "coloured", F.rotate(pixels, 90, expand=True))
    made("frame", "turned-3", "coloured", F.rotate(pixels, -90, expand=True))
    made("frame", "centre", "coloured", F.center_crop(pixels, [13, 18]))
    made("frame", "cropped", "coloured", F.crop(pixels, 4, 6, 13, 18))
    for name, mode in ("nearest", "edge"), ("reflect", "symmetric"), ("reflect101", "reflect"):
        made("frame", f"padded-{name}", "coloured", F.pad(pixels, [2, 3, 3, 3], padding_mode=mode))


goldens.begin(f"torchvision {torchvision.__version__}", f"PyTorch {torch.__version__}", f"NumPy {np.__version__}")
warps()
resizes()
tones()
jitters()
blurs()
frames()
