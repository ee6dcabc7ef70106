"""Keras' ImageDataGenerator: its own nearest pipeline. It has no chance per operation, so what it has always acts."""

import math

import numpy as np
import tf_keras
from tf_keras.preprocessing.image import ImageDataGenerator
from tf_keras.utils import OrderedEnqueuer, Sequence

from rows import BaseColumn, Missing


class Batches(Sequence):
    """A column's photographs over and over, a batch at a time."""

    def __init__(self, column):
        self.column = column

    def __len__(self):
        return 1 << 16

    def __getitem__(self, index):
        column = self.column
        first = index * column.task.batch
        return np.stack([column.image(column.source(column.task.photo(first + i))) for i in range(column.task.batch)])


class Column(BaseColumn):
    versions = f"tf-keras {tf_keras.__version__}, {BaseColumn.versions}"

    def __init__(self, task, name):
        super().__init__(task, name)
        if task.name == "affine":
            operation = task.operation("Affine")
            arguments = dict(rotation_range=operation["degrees"][1],
                             zoom_range=[1 / x for x in reversed(operation["scale"])],
                             width_shift_range=operation["translateX"][1],
                             height_shift_range=operation["translateY"][1],
                             shear_range=operation["shearX"][1])
            # It has one shear, of another kind, and zooms its sides apart.
            self.omits = ["Affine.shearX", "Affine.shearY"]
        elif task.name == "cifar":
            padding = float(task.operation("RandomCrop")["padding"])
            arguments = dict(rotation_range=task.operation("Rotate")["degrees"][1], width_shift_range=padding,
                             height_shift_range=padding, horizontal_flip=True,
                             brightness_range=task.operation("Brightness")["factor"])
            # Its brightness stretches a picture to all levels first, so it is timed but not compared.
            self.omits = ["Contrast", "Brightness"]
        else:
            raise Missing("ImageDataGenerator is nowhere near")
        self.generator = ImageDataGenerator(fill_mode="constant", cval=0.0, preprocessing_function=self.normalized,
                                            **arguments)
        self.scale = (1 / (255 * task.std)).astype(np.float32)
        self.shift = (-task.mean / task.std).astype(np.float32)
        self.floats = task.photos.astype(np.float32)

    def normalized(self, picture):
        return picture * self.scale + self.shift

    def source(self, index):
        return self.floats[index]

    def image(self, photo):
        picture = self.generator.standardize(self.generator.random_transform(photo))
        return np.ascontiguousarray(picture.transpose(2, 0, 1))

    def stream(self, threads):
        enqueuer = OrderedEnqueuer(Batches(self), use_multiprocessing=True)
        enqueuer.start(workers=threads, max_queue_size=4 * threads)

        def run():
            for batch in enqueuer.get():
                yield len(batch)

        return run()

    def apply(self, pin):
        picture = self.generator.apply_transform(self.source(pin["photo"]).copy(), self.transform(pin["draws"]))
        return self.generator.standardize(picture).transpose(2, 0, 1)

    def transform(self, draws):
        """Its parameters for Augur's numbers; square pictures, so that its swapped axes do not show."""
        if "Affine" in draws:
            own = draws["Affine"]
            return self.pulled(own["degrees"], own["scale"], own["translateX"] * self.task.width,
                               own["translateY"] * self.task.height)
        padding = self.task.operation("RandomCrop")["padding"]
        crop, flip = draws["RandomCrop"], bool(draws["HorizontalFlip"]["acts"])
        degrees = draws["Rotate"]["degrees"] if draws["Rotate"]["acts"] else 0
        parameters = self.pulled(-degrees if flip else degrees, 1, 0, 0)
        # It moves first, then turns: x' = R x + R t in its pull map. The flip comes last.
        right, down = crop["left"] - padding, crop["top"] - padding
        parameters["tx"], parameters["ty"] = self.moved(parameters["theta"], right, down)
        parameters["flip_horizontal"] = flip
        if draws["Brightness"]["acts"]:
            parameters["brightness"] = draws["Brightness"]["factor"]
        return parameters

    @staticmethod
    def moved(theta, right, down):
        """tx and ty of a pull map R T that reads (right, down) further: R t = (right, down)."""
        angle = math.radians(theta)
        return (math.cos(angle) * right + math.sin(angle) * down, -math.sin(angle) * right + math.cos(angle) * down)

    @staticmethod
    def pulled(degrees, scale, right, down):
        """Its pull map R T Z that reads R Z (out - move): T holds what Z makes of the move."""
        return {"theta": degrees, "zx": 1 / scale, "zy": 1 / scale, "tx": -right / scale, "ty": -down / scale}
