"""Loaders of whole batches on several processes."""

import itertools

import torch
from torch.utils.data import DataLoader, Dataset

EPOCH = 1 << 20


class Photographs(Dataset):
    """A column's photographs over and over."""

    def __init__(self, column):
        self.column = column

    def __len__(self):
        return EPOCH

    def __getitem__(self, index):
        column = self.column
        return column.image(column.source(column.task.photo(index)))


def one_thread(_):
    torch.set_num_threads(1)


def data_loader(column, workers):
    """PyTorch's DataLoader with as many processes; yields the sizes of batches as they come."""
    loader = DataLoader(Photographs(column), batch_size=column.task.batch, num_workers=workers, prefetch_factor=4,
                        persistent_workers=True, worker_init_fn=one_thread)

    def run():
        for _ in itertools.count():
            for batch in loader:
                yield len(batch)

    return run()
