package dev.augur.processor.oracle;

import dev.augur.annotation.Border;
import java.util.ArrayList;
import java.util.List;

/** The way from a point of the present frame back to the grid: maps, and the edges of frames made between them. */
final class Chain {

  /** A place in the grid, and how much of the picture shows there against the fill. */
  record Place(double x, double y, double cover) {}

  private sealed interface Link {}

  private record Moved(PointMap map) implements Link {}

  private record Edge(int height, int width, Border border) implements Link {}

  private final List<Link> links = new ArrayList<>();

  void clear() {
    links.clear();
  }

  void map(PointMap map) {
    links.add(new Moved(map));
  }

  void edge(int height, int width, Border border) {
    links.add(new Edge(height, width, border));
  }

  /** The one exact map that all links are, or null. */
  AffineMap exact() {
    AffineMap product = AffineMap.IDENTITY;
    for (Link link : links) {
      if (!(link instanceof Moved(AffineMap map))) {
        return null;
      }
      product = product.after(map);
    }
    return product.isExact() ? product : null;
  }

  /** Where an output point lies; null where that cannot be said, behind the viewer of a perspective. */
  Place locate(double x, double y, boolean nearest) {
    Place place = new Place(x, y, 1);
    for (int i = links.size() - 1; i >= 0; i--) {
      switch (links.get(i)) {
        case Edge edge -> place = enter(edge, place, nearest);
        case Moved moved -> {
          PointMap.Point old = moved.map().old(place.x, place.y);
          if (old == null) {
            return null;
          }
          place = new Place(old.x(), old.y(), place.cover);
        }
      }
    }
    return place;
  }

  private static Place enter(Edge edge, Place place, boolean nearest) {
    double cover = place.cover;
    if (edge.border == Border.CONSTANT) {
      cover *= cover(place.x, 0, edge.width, nearest) * cover(place.y, 0, edge.height, nearest);
    }
    return new Place(
        Borders.point(edge.border, place.x, edge.width), Borders.point(edge.border, place.y, edge.height), cover);
  }

  /** How much of a picture from pixel low to pixel high, the latter excluded, shows at a point. */
  static double cover(double q, int low, int high, boolean nearest) {
    if (nearest) {
      return q >= low - 0.5 && q < high - 0.5 ? 1 : 0;
    }
    return Math.clamp(q - low + 1, 0, 1) * Math.clamp(high - q, 0, 1);
  }
}
