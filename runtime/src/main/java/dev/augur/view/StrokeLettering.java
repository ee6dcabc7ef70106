package dev.augur.view;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.stream.IntStream;

/**
 * Text drawn as lines, for systems without fonts. Printable ASCII; other characters show as a box.
 *
 * <p>A letter is a few strokes on a grid five units wide: capitals and digits stand from 0 down to 6, small letters
 * start at 2, descenders reach 8. A stroke is written as its points, two digits each, column and row: {@code 0006} runs from
 * the upper left corner straight down.
 */
final class StrokeLettering implements Lettering {
  private static final String[] STROKES = {
    "", "2024 2626", "1012 3032", "1016 3036 0242 0444", // space ! " #
    "413010010213334445361605 2026", "4006 0010110100 3545463635", "4612112031320405162644", "2022", // $ % & '
    "30121436", "10323416", "0244 4204 2125", "2125 0343", "2617", "0343", "2626", "4006", // ( ) * + , - . /
    "103041453616050110 1531", "112026 1636", "01103041420646", "01103041423313 334445361605", "36300444", // 0 1 2 3 4
    "400002324345361605", "3010010516364544331304", "004016", // 5 6 7
    "103041423313020110 3344453616050413", "1636454130100102133342", // 8 9
    "2222 2626", "2222 2617", "410345", "0242 0444", "014305", "01103041422324 2626", // : ; < = > ?
    "36160501103041443424223234", "062046 1434", "00063645443303 0030414233", "4130100105163645", // @ A B C
    "00062644422000", "40000646 0333", "400006 0333", "41301001051636454323", // D E F G
    "0006 4046 0343", "2026 1030 1636", "4045361605", "0006 400346", "000646", "0600234046", // H I J K L M
    "06004640", "103041453616050110", "06003041423303", "103041453616050110 2446", // N O P Q
    "06003041423303 2346", "413010010213334445361605", "0040 2026", "000516364540", "002640", // R S T U V
    "0016233640", "0046 4006", "002340 2326", "00400646", "30101636", "0046", "10303616", "022042", // W X Y Z [ \ ] ^
    "0747", "1021", "12324346 441405163645", "0006 0312324345361605", "4332120305163645", // _ ` a b c
    "4046 4332120305163645", "04444332120305163645", "30201116 0232", "4247381807 4332120305163645", // d e f g
    "0006 0312324346", "2226 2020", "32372818 3030", "0006 320436", "2026", // h i j k l
    "0206 03122326 23324346", "0206 0312324346", "123243453616050312", "0208 0312324345361605", // m n o p
    "4248 4332120305163645", "0206 031232", "4212031434453606", "10152636 0232", // q r s t
    "0205163645 4246", "022642", "0216243642", "0246 4206", "0226 4208", "02420646", // u v w x y z
    "30212213242536", "2027", "10212233242516", "03123443", // { | } ~
  };
  private static final String UNKNOWN = "0040460600";
  private static final double UNIT = 1.5;
  private static final Stroke PEN = new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  StrokeLettering() {}

  @Override
  public int width(String line) {
    double units = 0;
    for (int letter : line.codePoints().toArray()) {
      units += advance(strokes(letter));
    }
    return (int) Math.ceil(units * UNIT);
  }

  @Override
  public int lineHeight() {
    return (int) (11 * UNIT);
  }

  @Override
  public void draw(Graphics2D page, String line, int x, int top) {
    Graphics2D graphics = (Graphics2D) page.create(); // the page keeps its own pen
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setStroke(PEN);
    double left = x + 0.5;
    for (int letter : line.codePoints().toArray()) {
      String strokes = strokes(letter);
      graphics.draw(path(strokes, left - first(strokes) * UNIT, top + UNIT));
      left += advance(strokes) * UNIT;
    }
    graphics.dispose();
  }

  private static String strokes(int letter) {
    return letter >= ' ' && letter - ' ' < STROKES.length ? STROKES[letter - ' '] : UNKNOWN;
  }

  private static Path2D path(String strokes, double left, double top) {
    Path2D path = new Path2D.Double();
    for (String stroke : strokes.split(" ")) {
      for (int i = 0; i + 1 < stroke.length(); i += 2) {
        double x = left + (stroke.charAt(i) - '0') * UNIT;
        double y = top + (stroke.charAt(i + 1) - '0') * UNIT;
        if (i == 0) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
    }
    return path;
  }

  /** How far the next letter is from this one, in units. */
  private static int advance(String strokes) {
    return strokes.isEmpty() ? 3 : last(strokes) - first(strokes) + 2;
  }

  private static int first(String strokes) {
    return columns(strokes).min().orElse(0);
  }

  private static int last(String strokes) {
    return columns(strokes).max().orElse(0);
  }

  private static IntStream columns(String strokes) {
    String points = strokes.replace(" ", "");
    return IntStream.range(0, points.length() / 2).map(i -> points.charAt(2 * i) - '0');
  }
}
