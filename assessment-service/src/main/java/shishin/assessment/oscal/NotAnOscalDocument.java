package shishin.assessment.oscal;

import shishin.platform.problem.Refusal;

public final class NotAnOscalDocument extends Refusal {

    NotAnOscalDocument(String name) {
        super(Kind.UNPROCESSABLE, name);
    }
}
