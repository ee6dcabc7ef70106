/**
 * Decoded images in files that are mapped into memory, so that training decodes nothing.
 *
 * <ul>
 *   <li>{@link dev.augur.data.shard.ShardWriter} makes a folder of shards from any source;
 *   <li>{@link dev.augur.data.shard.ShardSource} is the source that reads them, its checksums used as
 *       {@link dev.augur.data.shard.Verification} says;
 *   <li>{@link dev.augur.data.shard.Shards} does both from the command line.
 * </ul>
 *
 * <p>{@code docs/shard-format.md} describes the files byte for byte.
 */
package dev.augur.data.shard;
