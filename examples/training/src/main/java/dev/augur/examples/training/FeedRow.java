package dev.augur.examples.training;

/**
 * How well a trainer was fed.
 *
 * @param network what was trained
 * @param feed what made the batches
 * @param steps optimiser steps that were measured
 * @param imagesPerSecond images trained on
 * @param waited the share of the time that the trainer waited for a batch
 */
record FeedRow(String network, String feed, long steps, double imagesPerSecond, double waited) {}
