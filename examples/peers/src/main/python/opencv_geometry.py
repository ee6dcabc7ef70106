"""A row's geometry with OpenCV's best call for it: a view, a copy, a resize, or one warp."""

import cv2
import numpy as np

from rows import AFFINE, affine_numbers, forward_rows


class Geometry:
    """Writes to `picture`, unless a view or a new array serves; photographs are never written."""

    def __init__(self, task, picture):
        self.task = task
        self.picture = picture
        self.size = (task.width, task.height)
        self.simple = SIMPLE.get(task.names[0]) if task.alone else None
        self.padding = task.operation("RandomCrop")["padding"] if task.has("RandomCrop") else 0
        rows, columns = task.source_height + 2 * self.padding, task.source_width + 2 * self.padding
        self.canvas = np.zeros((rows, columns, 3), np.uint8)
        self.four = np.empty(4 * rows * columns, np.uint8)
        self.warped = np.empty((task.height, task.width, 4), np.uint8)
        self.general = next((name for name in AFFINE if task.has(name)), None)

    def run(self, photo, numbers):
        if self.simple:
            return self.simple(self, photo, numbers[self.task.names[0]])
        across = down = 1
        crop = numbers.get("RandomResizedCrop")
        if crop:
            top, left, h, w = (int(crop[key]) for key in ("top", "left", "height", "width"))
            photo = photo[top:top + h, left:left + w]
            across, down = self.task.width / w, self.task.height / h
        elif "RandomCrop" in numbers:
            photo = self.cropped(photo, numbers["RandomCrop"])
        flips = "HorizontalFlip" in numbers and numbers["HorizontalFlip"]["acts"]
        if self.general and numbers[self.general]["acts"]:
            return self.warp(photo, self.matrix(numbers[self.general], across, down, flips))
        if crop:
            photo = cv2.resize(photo, self.size, interpolation=cv2.INTER_LINEAR)
        return cv2.flip(photo, 1, dst=self.picture) if flips else photo

    def cropped(self, photo, own):
        if self.padding:
            self.canvas[self.padding:-self.padding, self.padding:-self.padding] = photo
            photo = self.canvas
        top, left = int(own["top"]), int(own["left"])
        return photo[top:top + self.task.height, left:left + self.task.width]

    def matrix(self, own, across, down, flips):
        """A resize, perhaps a flip, then the general map, as one."""
        task = self.task
        move = (across - 1) / 2
        if flips:
            across, move = -across, task.width - 1 - move
        lift = (down - 1) / 2
        numbers = affine_numbers(self.general, own)
        return np.array([(u * across, v * down, u * move + v * lift + t)
                         for u, v, t in forward_rows(task.height, task.width, *numbers)])

    def warp(self, photo, matrix):
        """On four channels: half the time of three, both conversions included, to the same pixels."""
        h, w = photo.shape[:2]
        four = self.four[:4 * h * w].reshape(h, w, 4)
        cv2.cvtColor(photo, cv2.COLOR_RGB2RGBA, dst=four)
        if len(matrix) == 2:
            cv2.warpAffine(four, matrix, self.size, dst=self.warped, flags=cv2.INTER_LINEAR)
        else:
            cv2.warpPerspective(four, matrix, self.size, dst=self.warped, flags=cv2.INTER_LINEAR)
        return cv2.cvtColor(self.warped, cv2.COLOR_RGBA2RGB, dst=self.picture)

    def perspective(self, photo, own):
        return self.warp(photo, perspective_matrix(self.task, own))

    def quarter_turns(self, photo, own):
        codes = (None, cv2.ROTATE_90_COUNTERCLOCKWISE, cv2.ROTATE_180, cv2.ROTATE_90_CLOCKWISE)
        code = codes[int(own["turns"])]
        return photo.copy() if code is None else cv2.rotate(photo, code)

    def resized(self, photo, _):
        return cv2.resize(photo, self.size, interpolation=cv2.INTER_LINEAR)

    def centred(self, photo, _):
        task = self.task
        top, left = (task.source_height - task.height) // 2, (task.source_width - task.width) // 2
        return photo[top:top + task.height, left:left + task.width]

    def padded(self, photo, _):
        before = (self.task.height - self.task.source_height) // 2
        return cv2.copyMakeBorder(photo, before, before, before, before, cv2.BORDER_CONSTANT)


def perspective_matrix(task, own):
    """From input to output pixel indices."""
    w, h = task.width - 1, task.height - 1
    fw, fh = own["scale"] * task.width, own["scale"] * task.height
    source = np.float32([[own["topLeftX"] * fw, own["topLeftY"] * fh],
                         [w - own["topRightX"] * fw, own["topRightY"] * fh],
                         [w - own["bottomRightX"] * fw, h - own["bottomRightY"] * fh],
                         [own["bottomLeftX"] * fw, h - own["bottomLeftY"] * fh]])
    target = np.float32([[0, 0], [w, 0], [w, h], [0, h]])
    return cv2.getPerspectiveTransform(source, target)


SIMPLE = {
    "HorizontalFlip": lambda geometry, photo, _: cv2.flip(photo, 1),
    "VerticalFlip": lambda geometry, photo, _: cv2.flip(photo, 0),
    "Transpose": lambda geometry, photo, _: cv2.transpose(photo),
    "RandomRotate90": Geometry.quarter_turns,
    "Perspective": Geometry.perspective,
    "Resize": Geometry.resized,
    "LongestMaxSize": Geometry.resized,
    "SmallestMaxSize": Geometry.resized,
    "CenterCrop": Geometry.centred,
    "PadIfNeeded": Geometry.padded,
}
