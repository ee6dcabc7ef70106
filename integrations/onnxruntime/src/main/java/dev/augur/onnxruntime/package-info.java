/** Augur's batches for ONNX Runtime: {@link dev.augur.onnxruntime.OnnxBatch}. */
package dev.augur.onnxruntime;
