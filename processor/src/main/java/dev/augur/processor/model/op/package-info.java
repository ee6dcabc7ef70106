/**
 * One record per operation: its parameters, its properties, and how it lowers to kernels.
 *
 * <p>{@link dev.augur.processor.model.op.OperationCatalog} lists them all.
 */
package dev.augur.processor.model.op;
