/**
 * Writes the augmenter's source. The only user of JavaPoet.
 *
 * <p>{@link dev.augur.processor.emit.AugmenterEmitter} writes the class, one class per aspect writes its parts; loops of
 * pixel maths are printed twice from the same expressions, in the vector and in the scalar dialect.
 */
package dev.augur.processor.emit;
