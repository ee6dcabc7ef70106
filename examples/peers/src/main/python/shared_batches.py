"""A loader for columns that write to batches of their own: processes fill batches in memory that all of them share."""

import mmap
import multiprocessing
import os

import cv2
import numpy as np

BATCHES = 3


def shared_batches(column, workers):
    """As many processes, each with a ring of batches; yields the sizes of batches as they come, and takes them back."""
    fork = multiprocessing.get_context("fork")
    finished = fork.SimpleQueue()
    free = [fork.Semaphore(BATCHES) for _ in range(workers)]
    for worker in range(workers):
        ring = shared_floats((BATCHES * column.task.batch, *column.task.output_shape))
        fork.Process(target=fill, args=(column, ring, worker, free[worker], finished, os.getpid()), daemon=True).start()

    def run():
        while True:
            worker = finished.get()
            yield column.task.batch
            free[worker].release()

    return run()


def shared_floats(shape):
    floats = np.frombuffer(mmap.mmap(-1, 4 * int(np.prod(shape))), np.float32).reshape(shape)
    floats.fill(0)
    return floats


def fill(column, ring, worker, free, finished, parent):
    column.write_to(ring)
    column.count = worker
    cv2.setRNGSeed(os.getpid())
    while True:
        while not free.acquire(timeout=1):
            if os.getppid() != parent:
                return
        for _ in range(column.task.batch):
            column.next()
        finished.put(worker)
