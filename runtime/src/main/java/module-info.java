/** Augur's runtime: sources, batches, and what generated augmenters call. */
module dev.augur {
  // Vector code is loaded only where the module is present; without it the scalar twin runs.
  requires static jdk.incubator.vector;
  // ImageIO decodes, BufferedImage draws contact sheets.
  requires java.desktop;

  exports dev.augur;
  exports dev.augur.data;
  exports dev.augur.data.decode;
  exports dev.augur.support;
}
