package shishin.catalog.exchange.oscal;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Nodes;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/**
 * Sub- and superscript as OSCAL's Markdown has them, between tildes and between carets.
 *
 * @param element that says the same in XML
 */
record ScriptMark(char mark, String element) implements DelimiterProcessor {

    static final ScriptMark SUB = new ScriptMark('~', "sub");
    static final ScriptMark SUP = new ScriptMark('^', "sup");

    /** What stands between the marks. */
    static final class Script extends CustomNode {

        private final String element;

        private Script(String element) {
            this.element = element;
        }

        String element() {
            return element;
        }
    }

    @Override
    public char getOpeningCharacter() {
        return mark;
    }

    @Override
    public char getClosingCharacter() {
        return mark;
    }

    @Override
    public int getMinLength() {
        return 1;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        if (opening.length() != 1 || closing.length() != 1) return 0;
        var script = new Script(element);
        for (var node : Nodes.between(opening.getOpener(), closing.getCloser())) script.appendChild(node);
        opening.getOpener().insertAfter(script);
        return 1;
    }
}
