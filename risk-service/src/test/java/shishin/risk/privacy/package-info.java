@org.jspecify.annotations.NullMarked
package shishin.risk.privacy;
