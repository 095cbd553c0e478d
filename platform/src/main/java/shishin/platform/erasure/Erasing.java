package shishin.platform.erasure;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Where erasures are asked for; they are carried out a moment later, by whichever replica looks first. */
@ApplicationScoped
public class Erasing {

    private final ErasureTable table;

    Erasing(ErasureTable table) {
        this.table = table;
    }

    /**
     * Begins with the surrounding transaction; told again, it is the same one.
     *
     * @return the erasure that is under way: this one, or an earlier one of the same person
     */
    @Transactional(MANDATORY)
    public UUID begin(Erasure erasure) {
        return table.begin(erasure);
    }
}
