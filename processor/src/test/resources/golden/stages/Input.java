package golden;

import dev.augur.annotation.*;

@Pipeline(height = 96, width = 96, border = Border.REFLECT_101)
interface Input {
  @RandomResizedCrop(antialias = false) @HorizontalFlip
  @Affine(degrees = 10, scale = {0.9, 1.1}, translateX = 0.1)
  void geometry();

  @OneOf(p = 0.3) @GaussianBlur(sigma = {0.5, 2}) @Sharpen @Perspective
  void focus();

  @ColorJitter(brightness = 0.4, contrast = 0.4, saturation = 0.4, hue = 0.1)
  void colour();

  @Barrier @ElasticTransform(border = Border.NEAREST)
  void bend();

  @OneOf @Equalize @AutoContrast
  void levels();

  @CoarseDropout(holes = {1, 4}, holeFill = HoleFill.NOISE) @Normalize @GaussNoise
  void output();
}
