"""Writes pillow-goldens.txt: small image files and what Pillow makes of them.

Run with Pillow (13.0.0 made the committed file) and NumPy:  python pillow_goldens.py > pillow-goldens.txt
A line is: name, height, width, then in base64 the file and its pixels after convert("L"), "RGB" and "RGBA".
"""
import base64
import io
import random
import struct
import zlib

import numpy as np
from PIL import Image, ImageOps

W, H = 13, 7
random.seed(1)
noise = np.random.default_rng(1)


def noise_bytes(count):
    return noise.integers(0, 256, count, dtype=np.uint8).tobytes()


def line(name, data, transpose=True):
    image = Image.open(io.BytesIO(data))
    if transpose:
        image = ImageOps.exif_transpose(image)
    image.load()
    fields = [name, str(image.size[1]), str(image.size[0]), base64.b64encode(data).decode()]
    for mode in "L", "RGB", "RGBA":
        fields.append(base64.b64encode(image.convert(mode).tobytes()).decode())
    print(" ".join(fields))


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(name, depth, colour_type, extra=b""):
    samples = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour_type]
    row_bytes = (W * depth * samples + 7) // 8
    rows = b"".join(bytes([y % 5]) + noise_bytes(row_bytes) for y in range(H))
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", W, H, depth, colour_type, 0, 0, 0))
    line(name, b"\x89PNG\r\n\x1a\n" + header + extra + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def palette(entries):
    return chunk(b"PLTE", noise_bytes(3 * entries))


def transparency(entries):
    return chunk(b"tRNS", noise_bytes(entries))


def bmp(name, width, height, bits, compression, data, colours=b"", masks=b""):
    start = 54 + len(masks) + len(colours)
    header = struct.pack("<IHHI", start + len(data), 0, 0, start)
    info = struct.pack(
        "<IiiHHIIiiII", 40, width, height, 1, bits, compression, len(data), 0, 0, len(colours) // 4, 0)
    line(name, b"BM" + header + info + masks + colours + data)


def lzw(indices, bits):
    clear = 1 << bits
    codes = []
    for i, index in enumerate(indices):
        if i % (clear - 2) == 0:
            codes.append(clear)
        codes.append(index)
    codes.append(clear + 1)
    value = sum(code << i * (bits + 1) for i, code in enumerate(codes))
    packed = value.to_bytes((len(codes) * (bits + 1) + 7) // 8, "little")
    return bytes([bits, len(packed)]) + packed + b"\0"


def gif(name, screen, frame, transparent=None, local=False, colours=True):
    data = b"GIF89a" + struct.pack("<HHBBB", *screen, 0x82 if colours else 0, 2, 0)
    data += noise_bytes(24) if colours else b""
    if transparent is not None:
        data += bytes([0x21, 0xF9, 4, 1, 0, 0, transparent, 0])
    data += b"," + struct.pack("<HHHHB", *frame, 0x82 if local else 0) + (noise_bytes(24) if local else b"")
    indices = [random.randrange(8) for _ in range(frame[2] * frame[3])]
    line(name, data + lzw(indices, 3) + b";")


def saved(name, image, extension, **options):
    data = io.BytesIO()
    image.save(data, extension, **options)
    line(name, data.getvalue(), extension != "TIFF")


def smooth():
    y, x = np.mgrid[0:2 * H, 0:2 * W]
    planes = [x * 9 % 256, y * 17 % 256, (x * 5 + y * 11) % 256]
    return Image.fromarray(np.stack(planes, 2).astype(np.uint8))


for depth in 1, 2, 4, 8, 16:
    png(f"grey{depth}.png", depth, 0)
png("grey8-transparent.png", 8, 0, chunk(b"tRNS", struct.pack(">H", 100)))
for depth in 8, 16:
    png(f"rgb{depth}.png", depth, 2)
    png(f"grey-alpha{depth}.png", depth, 4)
    png(f"rgba{depth}.png", depth, 6)
png("rgb8-odd-profile.png", 8, 2, chunk(b"gAMA", struct.pack(">I", 100000)) + chunk(b"iCCP", b"x\0\0odd"))
for depth in 1, 2, 4, 8:
    png(f"palette{depth}.png", depth, 3, palette(1 << depth))
    png(f"palette{depth}-alpha.png", depth, 3, palette(1 << depth) + transparency(1 << depth))
png("palette8-short.png", 8, 3, palette(100) + transparency(40))

bmp("1.bmp", W, H, 1, 0, noise_bytes(4 * H), colours=noise_bytes(8))
bmp("4.bmp", W, H, 4, 0, noise_bytes(8 * H), colours=noise_bytes(64))
bmp("8.bmp", W, H, 8, 0, noise_bytes(16 * H), colours=noise_bytes(1024))
bmp("555.bmp", W, H, 16, 0, noise_bytes(28 * H))
bmp("565.bmp", W, H, 16, 3, noise_bytes(28 * H), masks=struct.pack("<III", 0xF800, 0x7E0, 0x1F))
bmp("24.bmp", W, H, 24, 0, noise_bytes(40 * H))
bmp("24-top-down.bmp", W, -H, 24, 0, noise_bytes(40 * H))
bmp("32.bmp", W, H, 32, 0, noise_bytes(52 * H))
bmp("8-runs.bmp", 4, 2, 8, 1, bytes([4, 7, 0, 0, 0, 4, 1, 2, 3, 4, 0, 1]), colours=noise_bytes(1024))

gif("whole.gif", (W, H), (0, 0, W, H))
gif("part.gif", (9, 7), (2, 1, 4, 3))
gif("part-transparent.gif", (9, 7), (2, 1, 4, 3), transparent=5)
gif("part-local.gif", (9, 7), (2, 1, 4, 3), transparent=1, local=True)
gif("beyond-screen.gif", (5, 4), (3, 2, 4, 3))
gif("no-palette.gif", (4, 3), (0, 0, 4, 3), colours=False)

picture = smooth()
saved("444.jpg", picture, "JPEG", quality=90, subsampling=0)
saved("422.jpg", picture, "JPEG", quality=90, subsampling=1)
saved("420.jpg", picture, "JPEG", quality=90, subsampling=2)
saved("progressive.jpg", picture, "JPEG", quality=60, progressive=True)
saved("restarts.jpg", picture, "JPEG", quality=60, restart_marker_blocks=1)
saved("rgb.jpg", picture, "JPEG", quality=90, keep_rgb=True)
saved("grey.jpg", picture.convert("L"), "JPEG", quality=90)

small = picture.crop((0, 0, 5, 3))
for number in range(1, 9):
    exif = Image.Exif()
    exif[0x0112] = number
    saved(f"orientation{number}.jpg", small, "JPEG", quality=90, exif=exif)
    saved(f"orientation{number}.png", small, "PNG", exif=exif)
    saved(f"orientation{number}.tif", small, "TIFF", tiffinfo={0x0112: number})
