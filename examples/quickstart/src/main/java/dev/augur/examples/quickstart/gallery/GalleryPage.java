package dev.augur.examples.quickstart.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** Writes sections as a page that needs nothing but the picture files beside it. */
final class GalleryPage {
  private static final String PICTURES = "pictures";

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --line: #8884; --soft: #8881; }
      body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 1440px; padding: 0 1.5rem; }
      h1 { margin-bottom: .2rem; }
      h2 { margin: 2.5rem 0 0; padding-top: .5rem; border-top: 2px solid var(--line); }
      code, pre, figcaption { font-family: ui-monospace, "DejaVu Sans Mono", monospace; }
      nav a { margin-right: 1rem; }
      .row { display: grid; grid-template-columns: 15rem 1fr; gap: 1rem; padding: .8rem 0;
             border-bottom: 1px solid var(--line); }
      .row.wide { grid-template-columns: 1fr; }
      .row h3 { margin: 0; font-size: 1rem; }
      .row code { font-size: .75rem; overflow-wrap: anywhere; white-space: pre-wrap; }
      .shots { display: flex; flex-wrap: wrap; gap: .6rem; align-items: flex-start; }
      figure { margin: 0; width: 224px; }
      figure img { display: block; margin: 0 auto; max-width: 100%; }
      figcaption { font-size: .68rem; line-height: 1.35; overflow-wrap: anywhere; margin-top: .25rem; }
      pre { background: var(--soft); padding: 1rem; white-space: pre-wrap; font-size: .8rem; line-height: 1.4; }
      """;

  private final Path folder;

  GalleryPage(Path folder) {
    this.folder = folder;
  }

  /** Writes everything and returns the page. */
  Path write(List<Section> sections, String mistake) throws IOException {
    Files.createDirectories(folder.resolve(PICTURES));
    StringBuilder page = new StringBuilder();
    for (Section section : sections) {
      page.append(html(section));
    }
    Path index = folder.resolve("index.html");
    Files.writeString(index, document(sections, page.toString(), mistake));
    return index;
  }

  private static String document(List<Section> sections, String body, String mistake) {
    String links = sections.stream()
        .map(section -> "<a href=\"#" + anchor(section.title()) + "\">" + escape(section.title()) + "</a>")
        .collect(Collectors.joining("\n"));
    return """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Augur: every operation</title>
        <style>
        %s</style>
        <h1>Every operation</h1>
        <p>Each row: the declaration, the original, and what draws of its random numbers give.</p>
        <nav>
        %s
        <a href="#mistake">A mistake</a>
        </nav>
        %s<h2 id="mistake">A mistake</h2>
        <p>A wrong declaration does not compile.</p>
        <pre>%s</pre>
        </html>
        """.formatted(STYLE, links, body, escape(mistake));
  }

  private String html(Section section) throws IOException {
    StringBuilder html = new StringBuilder("<h2 id=\"" + anchor(section.title()) + "\">" + escape(section.title())
        + "</h2>\n<p>" + escape(section.text()) + "</p>\n");
    for (Row row : section.rows()) {
      html.append(html(row));
    }
    return html.toString();
  }

  private String html(Row row) throws IOException {
    StringBuilder shots = new StringBuilder();
    for (int i = 0; i < row.shots().size(); i++) {
      shots.append(html(row.shots().get(i), anchor(row.name()) + "-" + i + ".png"));
    }
    boolean wide = row.code().isEmpty();
    String head = wide ? "" : "<div><h3>" + escape(row.name()) + "</h3><code>" + escape(row.code()) + "</code></div>\n";
    return "<div class=\"row" + (wide ? " wide" : "") + "\">\n" + head + "<div class=\"shots\">\n" + shots
        + "</div>\n</div>\n";
  }

  private String html(Shot shot, String file) throws IOException {
    Path path = folder.resolve(PICTURES).resolve(file);
    if (!ImageIO.write(shot.picture(), "png", path.toFile())) {
      throw new IOException("this Java runtime has no writer for PNG");
    }
    String caption = escape(shot.caption());
    return "<figure><img src=\"" + PICTURES + "/" + file + "\" width=\"" + shot.picture().getWidth() + "\" height=\""
        + shot.picture().getHeight() + "\" alt=\"" + caption + "\"><figcaption>" + caption
        + "</figcaption></figure>\n";
  }

  private static String anchor(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
