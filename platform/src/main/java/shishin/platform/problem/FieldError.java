package shishin.platform.problem;

/**
 * One fault in a request.
 *
 * @param pointer where: a JSON pointer into the body (RFC 6901), or the name of a parameter
 * @param detail what is wrong with it, without the refused value
 */
public record FieldError(String pointer, String detail) {}
