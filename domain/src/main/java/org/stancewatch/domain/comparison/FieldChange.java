package org.stancewatch.domain.comparison;

/**
 * A field that reads differently.
 *
 * @param field its name
 * @param a how A has it, in words; {@link Words#NONE} where it says nothing
 * @param b likewise
 */
public record FieldChange(String field, String a, String b) {}
