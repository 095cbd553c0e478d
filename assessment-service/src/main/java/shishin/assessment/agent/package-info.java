/** The machines that hand in evidence: who they are, when they were last heard of, and what is expected of them. */
@NullMarked
package shishin.assessment.agent;

import org.jspecify.annotations.NullMarked;
