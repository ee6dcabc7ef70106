"""Writes keras-goldens.txt: what Keras' ImageDataGenerator makes of the images, with given numbers.

Run with tf-keras (2.21.0 made the committed file), SciPy, Pillow and NumPy:  python keras_goldens.py > keras-goldens.txt
README.md beside this file says what a line holds.
"""
import numpy as np
import PIL
import scipy
import tf_keras
from tf_keras.preprocessing.image import ImageDataGenerator

import goldens
from goldens import golden, image


def transformed(name, fill_mode="nearest", **numbers):
    generator = ImageDataGenerator(fill_mode=fill_mode, cval=90, data_format="channels_last")
    return generator.apply_transform(image(name).astype(np.float32), numbers)


def warps():
    def warped(name, fill_mode="nearest", source="square", **numbers):
        golden("warp", name, source, transformed(source, fill_mode, **numbers))

    for fill_mode in "nearest", "reflect", "constant":
        warped(f"turned-{fill_mode}", fill_mode, theta=15)
    warped("not-turned-wrap", "wrap", theta=15)
    warped("not-turned-back", theta=-15)
    warped("moved", tx=2.5, ty=-1.25)
    warped("not-moved-back", tx=-2.5, ty=1.25)
    warped("not-moved-the-other-way", tx=-1.25, ty=2.5)
    warped("sheared", shear=20)
    warped("not-sheared-back", shear=-20)
    warped("zoomed", zx=1.2, zy=0.85)
    warped("not-zoomed-the-other-way", zx=0.85, zy=1.2)
    warped("all", "reflect", theta=-25, tx=1.5, ty=2.25, shear=10, zx=0.9, zy=1.15)
    warped("all-mirrored", "reflect", theta=-25, tx=1.5, ty=2.25, shear=10, zx=0.9, zy=1.15, flip_horizontal=True)
    warped("not-all-mirrored-down", "reflect", theta=-25, tx=1.5, ty=2.25, shear=10, zx=0.9, zy=1.15,
           flip_vertical=True)
    # Where sides differ, this Keras turns about a point that is not the middle.
    warped("moved-oblong", source="waves", tx=-3.5, ty=1.5)
    warped("not-turned-about-another-point", source="waves", theta=15)


def tones():
    golden("tone", "brighter", "colours", transformed("colours", brightness=1.4))
    golden("tone", "darker", "colours", transformed("colours", brightness=0.7))
    golden("tone", "not-hardly-darker", "colours", transformed("colours", brightness=0.71))
    golden("tone", "shifted-up", "colours", transformed("colours", channel_shift_intensity=30))
    golden("tone", "shifted-down", "colours", transformed("colours", channel_shift_intensity=-30))
    golden("tone", "not-shifted-by-one-more", "colours", transformed("colours", channel_shift_intensity=31))
    generator = ImageDataGenerator(rescale=1 / 255, featurewise_center=True, featurewise_std_normalization=True)
    generator.mean, generator.std = np.array([0.485, 0.456, 0.406]), np.array([0.229, 0.224, 0.225])
    golden("tone", "standardized", "colours", generator.standardize(image("colours").astype(np.float32)))


goldens.begin(f"tf-keras {tf_keras.__version__}", f"SciPy {scipy.__version__}", f"Pillow {PIL.__version__}",
              f"NumPy {np.__version__}")
warps()
tones()
