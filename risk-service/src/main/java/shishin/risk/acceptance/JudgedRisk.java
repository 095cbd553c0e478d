package shishin.risk.acceptance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import shishin.risk.identification.RiskView;
import shishin.risk.scale.RiskLevel;

/** The risk as it was judged: what an acceptance is bound to. */
record JudgedRisk(RiskView risk, UUID evaluation, RiskLevel level, int criteria) {

    private static final String SEPARATOR = "\u001f";

    /** SHA-256 of all that makes it this risk, and of the judgement of it. */
    String digest() {
        var content = String.join(SEPARATOR, risk.description()) + SEPARATOR + evaluation + SEPARATOR + level.name();
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
