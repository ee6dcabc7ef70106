"""OpenCV by hand: one warp for all geometry, one table for runs of pointwise operations."""

import itertools

import cv2
import numpy as np
import stringzilla

from opencv_colours import Colours
from opencv_geometry import Geometry
from rows import BaseColumn, Draws, Missing
from shared_batches import shared_batches


class Column(BaseColumn):
    def __init__(self, task, name):
        super().__init__(task, name)
        cv2.setNumThreads(1)
        self.versions = f"OpenCV {cv2.__version__}, StringZilla {stringzilla.__version__}, {self.versions}"
        if task.alone and task.names[0] == "ElasticTransform":
            raise Missing("not written by hand for OpenCV")
        self.draws = Draws(task)
        # Buffers that are used again: an array of an image's size that is new each time costs its page faults.
        picture = np.empty((task.height, task.width, 3), np.uint8)
        self.geometry = Geometry(task, picture)
        self.colours = Colours(task, picture)
        self.floats = np.empty(picture.shape, np.float32)
        if task.has("Normalize"):
            self.finish = np.column_stack([np.diag(1 / (255 * task.std)), -task.mean / task.std])
        self.write_to(np.empty((1 if task.alone else 2 * task.batch, *task.output_shape), np.float32))

    def write_to(self, out):
        """Where the next images go, one after the other and then again."""
        self.places = itertools.cycle([list(place) for place in out] if self.task.values == "float32 CHW" else list(out))
        self.out = out

    def decode(self, file):
        return cv2.imread(file, cv2.IMREAD_COLOR_RGB)

    def image(self, photo):
        return self.render(photo, self.draws.draw())

    def apply(self, pin):
        self.write_to(self.out)
        picture = self.render(self.source(pin["photo"]), pin["draws"])
        return np.array(self.out[0] if self.task.values == "float32 CHW" else picture)

    def stream(self, threads):
        return shared_batches(self, threads)

    def render(self, photo, numbers):
        picture = self.colours.run(self.geometry.run(photo, numbers), numbers)
        if self.task.values == "uint8 HWC":
            return np.ascontiguousarray(picture)
        place = next(self.places)
        if self.task.values == "float32 HWC":
            return self.interleaved(picture, place)
        # Conversion, scaling and a split of floats: less than three planes' scaling conversions or float tables.
        np.copyto(self.floats, picture)
        cv2.transform(self.floats, self.finish, dst=self.floats)
        cv2.split(self.floats, place)
        return place

    def interleaved(self, picture, place):
        np.copyto(place, picture)
        if self.task.has("Normalize"):
            return cv2.transform(place, self.finish, dst=place)
        rescale = self.task.operations[0]
        np.multiply(place, np.float32(rescale["scale"]), out=place)
        return np.add(place, np.float32(rescale["offset"]), out=place) if rescale["offset"] else place
