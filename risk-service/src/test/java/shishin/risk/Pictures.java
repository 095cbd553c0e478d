package shishin.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Looks at drawn pictures. */
public final class Pictures {

    /** Of letters, on average, as a share of the size of the font; a Japanese one is as wide as it is high. */
    private static final double NARROW = 0.6;

    private static final int JAPANESE = 0x2E80;

    private Pictures() {}

    /** Leaves it in {@code target} for people to look at, and checks that nothing reaches beyond its edges. */
    public static void look(String name, String svg) {
        try {
            Files.writeString(Path.of("target", name + ".svg"), svg);
            var picture = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
            inside(picture, "text");
            inside(picture, "rect");
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void inside(Element picture, String kind) {
        var all = picture.getElementsByTagName(kind);
        for (int i = 0; i < all.getLength(); i++) {
            var one = (Element) all.item(i);
            if (((Element) one.getParentNode()).hasAttribute("transform")) continue;
            var width = kind.equals("text") ? width(one) : number(one, "width");
            var left = number(one, "x") - width * share(one.getAttribute("text-anchor"));
            assertThat(left).as("left of %s", one.getTextContent()).isGreaterThanOrEqualTo(0);
            assertThat(left + width)
                    .as("right of %s", one.getTextContent())
                    .isLessThanOrEqualTo(number(picture, "width"));
            assertThat(number(one, "y")).isBetween(0.0, number(picture, "height"));
        }
    }

    private static double width(Element text) {
        var letters = text.getTextContent()
                .codePoints()
                .mapToDouble(point -> point >= JAPANESE ? 1 : NARROW)
                .sum();
        return letters * number(text, "font-size");
    }

    /** How much of a text lies to the left of its anchor. */
    private static double share(String anchor) {
        return switch (anchor) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
