package shishin.assessment.finding;

import shishin.assessment.assessment.Subject;

/** What a finding is about, and by which edition it is one. */
record Place(String edition, Subject subject) {}
