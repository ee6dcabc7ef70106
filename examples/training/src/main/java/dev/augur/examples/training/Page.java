package dev.augur.examples.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** The results as one HTML file that needs no other. */
final class Page {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Training with and without augmentation</title>
      <style>
      body { font-family: sans-serif; margin: 2em auto; max-width: 1520px; padding: 0 1em; color: #222; }
      img { max-width: 100%; }
      table { border-collapse: collapse; margin: 1em 0; }
      th, td { border-bottom: 1px solid #ddd; padding: .2em .8em; text-align: right; }
      th:first-child, td:first-child { text-align: left; }
      </style>
      </head>
      <body>
      <h1>Training with and without augmentation</h1>
      """;

  private final StringBuilder html = new StringBuilder(HEAD);

  /** A paragraph. */
  Page text(String text) {
    html.append("<p>").append(escaped(text)).append("</p>\n");
    return this;
  }

  /** A heading with a table below it. */
  Page table(String title, List<List<String>> table) {
    html.append("<h2>").append(escaped(title)).append("</h2>\n<table>\n");
    String cell = "th";
    for (List<String> line : table) {
      html.append("<tr>");
      for (String text : line) {
        html.append('<').append(cell).append('>').append(escaped(text)).append("</").append(cell).append('>');
      }
      html.append("</tr>\n");
      cell = "td";
    }
    html.append("</table>\n");
    return this;
  }

  /** A PNG file, copied into the page. */
  Page picture(Path file, String alternative) throws IOException {
    html.append("<img alt=\"").append(escaped(alternative)).append("\" src=\"data:image/png;base64,")
        .append(Base64.getEncoder().encodeToString(Files.readAllBytes(file))).append("\">\n");
    return this;
  }

  void write(Path file) throws IOException {
    Files.writeString(file, html + "</body>\n</html>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
