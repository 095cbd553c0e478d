package shishin.catalog.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Lets words stand next to each other when what stood between them was left out: 情報の漏えい is 情報漏えい. */
final class CloseRanks extends TokenFilter {

    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    CloseRanks(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) return false;
        step.setPositionIncrement(Math.min(1, step.getPositionIncrement()));
        return true;
    }
}
