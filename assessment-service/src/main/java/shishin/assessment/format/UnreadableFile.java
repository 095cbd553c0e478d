package shishin.assessment.format;

import shishin.platform.problem.Refusal;

/** From some point on the file is not what it should be; what was read before counts. */
public final class UnreadableFile extends Refusal {

    UnreadableFile(String format, long line) {
        super(Kind.UNPROCESSABLE, format, line);
    }
}
