"""tf.image inside tf.data; it has no affine maps, so it does less where a row has them."""

import functools

import tensorflow as tf

from rows import BaseColumn, Missing

tf.config.threading.set_intra_op_parallelism_threads(1)
tf.config.threading.set_inter_op_parallelism_threads(1)


def crop_resize(picture, top, left, height, width, task):
    part = tf.image.crop_to_bounding_box(picture, top, left, height, width)
    return tf.image.resize(part, (task.height, task.width))


def contrast(picture, factor, operation):
    """Its own contrast has a pivot per channel; these are Augur's with the same primitives."""
    if "pivot" in operation:
        pivot = 255 * operation["pivotAt"]
    else:
        pivot = tf.reduce_mean(tf.image.rgb_to_grayscale(picture))
    return tf.clip_by_value(pivot + factor * (picture - pivot), 0, 255)


def saturated(picture, factor):
    grey = tf.image.rgb_to_grayscale(picture)
    return tf.clip_by_value(grey + factor * (picture - grey), 0, 255)


def hue(picture, turns):
    return 255 * tf.image.adjust_hue(picture / 255, turns)


def jitter(picture, own, _):
    picture = tf.clip_by_value(own["brightness"] * picture, 0, 255)
    picture = contrast(picture, own["contrast"], {})
    return hue(saturated(picture, own["saturation"]), own["hue"])


STEPS = {
    "Brightness": lambda picture, own, _: tf.clip_by_value(own["factor"] * picture, 0, 255),
    "Contrast": lambda picture, own, o: contrast(picture, own["factor"], o),
    "Saturation": lambda picture, own, _: saturated(picture, own["factor"]),
    "Hue": lambda picture, own, _: hue(picture, own["turns"]),
    "ColorJitter": jitter,
    "HorizontalFlip": lambda picture, own, _: tf.image.flip_left_right(picture),
}
LEFT_OUT = ("Affine", "Rotate")


class Column(BaseColumn):
    versions = f"TensorFlow {tf.__version__}, {BaseColumn.versions}"

    def __init__(self, task, name):
        super().__init__(task, name)
        known = {*STEPS, *LEFT_OUT, "RandomResizedCrop", "RandomCrop", "Normalize"}
        if task.alone or not known >= set(task.names) or task.names[0] == "Affine":
            raise Missing("tf.image has no affine maps, blurs or noise")
        self.omits = [left for left in LEFT_OUT if task.has(left)]
        if task.has("Normalize"):
            self.scale = tf.constant(1 / (255 * task.std), tf.float32)
            self.shift = tf.constant(-task.mean / task.std, tf.float32)
        self.batches = None

    def source(self, index):
        return self.decode(self.task.jpegs[index]) if self.task.decodes else tf.constant(self.task.photos[index])

    def decode(self, file):
        return tf.io.decode_jpeg(tf.io.read_file(file), channels=3)

    def next(self):
        # As its users run it: a tf.function called from Python takes up to five times as long per image.
        if self.batches is None:
            self.batches = iter(self.dataset(None, 1))
        return int(next(self.batches).shape[0])

    def draw(self, photo):
        numbers = {}
        for operation in self.task.operations:
            name = operation["name"]
            own = {key: tf.random.uniform((), low, high) for key, (low, high) in ranges(operation)}
            own["acts"] = tf.random.uniform(()) < operation.get("p", 1)
            numbers[name] = own
        if self.task.has("RandomResizedCrop"):
            operation = self.task.operation("RandomResizedCrop")
            begin, size, _ = tf.image.sample_distorted_bounding_box(
                tf.shape(photo), tf.zeros((1, 0, 4)), min_object_covered=0, area_range=operation["scale"],
                aspect_ratio_range=operation["ratio"], use_image_if_no_bounding_boxes=True)
            numbers["RandomResizedCrop"] = {"top": begin[0], "left": begin[1], "height": size[0], "width": size[1]}
        if self.task.has("RandomCrop"):
            most = 2 * self.task.operation("RandomCrop")["padding"] + 1
            numbers["RandomCrop"] = {key: tf.random.uniform((), 0, most, tf.int32) for key in ("top", "left")}
        return self.render(photo, numbers)

    def render(self, photo, numbers):
        picture = photo
        for operation in self.task.operations:
            name = operation["name"]
            own = numbers.get(name, {})
            if name == "RandomResizedCrop":
                crop = (tf.cast(own[key], tf.int32) for key in ("top", "left", "height", "width"))
                picture = crop_resize(picture, *crop, self.task)
            elif name == "RandomCrop":
                padding = operation["padding"]
                picture = tf.pad(picture, ((padding, padding), (padding, padding), (0, 0)))
                top, left = tf.cast(own["top"], tf.int32), tf.cast(own["left"], tf.int32)
                picture = tf.image.crop_to_bounding_box(picture, top, left, self.task.height, self.task.width)
            elif name in STEPS:
                picture = tf.cast(picture, tf.float32)
                acting = functools.partial(STEPS[name], picture, own, operation)
                picture = tf.cond(tf.cast(own["acts"], tf.bool), acting, functools.partial(tf.identity, picture))
        picture = tf.cast(picture, tf.float32) * self.scale + self.shift
        return tf.transpose(picture, (2, 0, 1))

    def apply(self, pin):
        return self.render(self.source(pin["photo"]), pin["draws"]).numpy()

    def stream(self, threads):
        batches = self.dataset(threads, threads).prefetch(2)

        def run():
            for batch in batches:
                yield int(batch.shape[0])

        return run()

    def dataset(self, calls, threads):
        """Batches on a pool of so many threads; without parallel calls the images are made one after the other."""
        options = tf.data.Options()
        options.threading.private_threadpool_size = threads
        options.threading.max_intra_op_parallelism = 1
        if self.task.decodes:
            source = [self.task.jpegs[i] for i in self.task.order]
            step = lambda file: self.draw(self.decode(file))
        else:
            source, step = self.task.photos[self.task.order], self.draw
        images = tf.data.Dataset.from_tensor_slices(source).repeat().map(step, num_parallel_calls=calls)
        return images.batch(self.task.batch).with_options(options)


def ranges(operation):
    return [(key, value) for key, value in operation.items()
            if isinstance(value, list) and len(value) == 2 and key not in ("ratio",)]
