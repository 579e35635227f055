package org.lotse.kernel;

/**
 * One field of a form that cannot be taken as it is.
 *
 * @param field path of the field, e.g. {@code address.postalCode}
 * @param code stable code in kebab case; {@code field.<code>} is the key of its sentence in the reader's language
 */
public record FieldProblem(String field, String code) {}
