@org.jspecify.annotations.NullMarked
package shishin.catalog.privacy;
