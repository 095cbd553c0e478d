@org.jspecify.annotations.NullMarked
package shishin.assessment.privacy;
