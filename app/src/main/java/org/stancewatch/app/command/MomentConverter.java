package org.stancewatch.app.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment of the command line: a time, or a date for its beginning in UTC. */
final class MomentConverter implements ITypeConverter<Instant> {

    private static final int LENGTH_OF_A_DATE = "2020-06-10".length();

    @Override
    public Instant convert(String value) {
        try {
            return value.length() == LENGTH_OF_A_DATE
                    ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(value);
        } catch (DateTimeParseException fault) {
            throw new TypeConversionException("'" + value + "' is no date YYYY-MM-DD and no time YYYY-MM-DDThh:mm:ssZ");
        }
    }
}
