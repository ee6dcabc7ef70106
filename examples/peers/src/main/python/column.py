"""A child process that runs one column on one row: the Python twin of ColumnProgram.

Arguments: column, row, folder of the photographs. Speaks JSON lines, see ColumnProgram's documentation.
"""

import importlib
import json
import os
import sys
import time
import traceback

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["NO_ALBUMENTATIONS_UPDATE"] = "1"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import numpy as np  # noqa: E402

from rows import Missing, Task  # noqa: E402

MODULES = {
    "albumentations": "albumentations_column",
    "opencv-python": "opencv_column",
    "torchvision": "torchvision_column",
    "torchvision-antialias": "torchvision_column",
    "pillow": "pillow_column",
    "keras": "keras_column",
    "tf-image": "tf_image_column",
    "imgaug": "imgaug_column",
}


class Program:
    def __init__(self, column):
        self.column = column
        self.streams = {}

    def answer(self, question):
        try:
            return getattr(self, question["do"])(question)
        except Missing as missing:
            return {"missing": str(missing)}
        except Exception as error:  # the driver reports it
            traceback.print_exc()
            return {"error": repr(error)[:300]}

    def check(self, question):
        with open(question["pins"]) as file:
            pins = json.load(file)
        outputs = [np.asarray(self.column.apply(pin), np.float32) for pin in pins]
        expected = self.column.task.output_shape
        for output in outputs:
            if output.shape != expected:
                raise ValueError(f"an output of shape {output.shape}, expected {expected}")
        np.save(question["out"], np.stack([output.reshape(-1) for output in outputs]))
        return {"checked": str(len(pins))}

    def warm(self, question):
        self.run(question["seconds"])
        return {"ready": True, "seconds": question["seconds"]}

    def measure(self, question):
        threads = question["threads"]
        if threads == 1:
            # What others have put out of the caches while this column rested does not count.
            self.run(question["seconds"] / 2)
            return {"images_per_second": self.run(question["seconds"])}
        if threads not in self.streams:
            self.streams[threads] = self.column.stream(threads)
            self.drain(self.streams[threads], question["seconds"])
        # What loaders had ready before does not count.
        self.drain(self.streams[threads], question["seconds"] / 2)
        return {"images_per_second": self.drain(self.streams[threads], question["seconds"])}

    def run(self, seconds):
        images = 0
        start = time.perf_counter()
        now = start
        while now - start < seconds:
            for _ in range(4):
                images += self.column.next()
            now = time.perf_counter()
        return images / (now - start)

    @staticmethod
    def drain(stream, seconds):
        for _ in range(4):  # what was ready before
            next(stream)
        images = 0
        start = time.perf_counter()
        now = start
        while now - start < seconds:
            images += next(stream)
            now = time.perf_counter()
        return images / (now - start)


def main():
    name, row, folder = sys.argv[1:4]
    # Libraries that print must not disturb the conversation.
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    try:
        module = importlib.import_module(MODULES[name])
        column = module.Column(Task(row, folder), name)
        hello = {"versions": column.versions, "omits": column.omits}
    except (Missing, ImportError) as missing:
        print(json.dumps({"missing": str(missing)}), file=answers)
        return
    print(json.dumps(hello), file=answers)
    program = Program(column)
    for line in sys.stdin:
        print(json.dumps(program.answer(json.loads(line))), file=answers)
    answers.flush()
    os._exit(0)  # loaders' threads and processes have nothing to save


if __name__ == "__main__":
    main()
