@org.jspecify.annotations.NullMarked
package shishin.platform.replica;
