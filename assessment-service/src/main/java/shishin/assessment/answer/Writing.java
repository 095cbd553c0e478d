package shishin.assessment.answer;

import java.util.Optional;

/** The next revision of an answer, about to be written. */
record Writing(String item, Optional<Answer> standing, RecordAnswer said, Origin origin) {}
