#!/bin/sh
# Makes the Python environments of the bench under target/python: one for most libraries, one for TensorFlow, and one for
# imgaug, which needs an old NumPy. PyTorch's wheels bring CUDA's libraries: the first takes 7 GB, though no GPU is used.
# Usage: examples/peers/src/main/python/install.sh [modern] [tensorflow] [imgaug]; all without arguments.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target="$here/../../../target/python"
mkdir -p "$target"
for name in ${*:-modern tensorflow imgaug}; do
  echo "environment $name"
  [ -x "$target/$name/bin/python" ] || "${PYTHON:-python3}" -m venv "$target/$name"
  case $name in
    # TensorFlow's full package is what tf-keras asks for; the CPU build serves as well.
    tensorflow)
      "$target/$name/bin/pip" install -q tensorflow-cpu==2.21.0
      "$target/$name/bin/pip" install -q --no-deps -r "$here/requirements-$name.txt" ;;
    # imgaug asks for packages that it can do without.
    imgaug)
      "$target/$name/bin/pip" install -q -r "$here/requirements-$name.txt"
      "$target/$name/bin/pip" install -q --no-deps imgaug==0.4.0 ;;
    *) "$target/$name/bin/pip" install -q -r "$here/requirements-$name.txt" ;;
  esac
done
