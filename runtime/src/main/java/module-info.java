/** Augur's runtime: sources, batches, and what generated augmenters call. */
module dev.augur {
  // Vector code is loaded only where the module is present; without it the scalar twin runs.
  requires static jdk.incubator.vector;
  // ImageIO decodes; contact sheets are BufferedImages.
  requires transitive java.desktop;

  exports dev.augur;
  exports dev.augur.data;
  exports dev.augur.data.decode;
  exports dev.augur.data.shard;
  exports dev.augur.support;
  exports dev.augur.support.erase;
  exports dev.augur.support.pixel;
  exports dev.augur.support.random;
  exports dev.augur.support.statistic;
  exports dev.augur.support.stencil;
  exports dev.augur.support.store;
  exports dev.augur.support.vector;
  exports dev.augur.support.warp;
  exports dev.augur.view;

  uses dev.augur.data.decode.JpegLibrary;
}
