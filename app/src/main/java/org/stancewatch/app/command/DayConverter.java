package org.stancewatch.app.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date of the command line, and says in plain words what is wrong with one. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException fault) {
            throw new TypeConversionException("'" + value + "' is no date YYYY-MM-DD");
        }
    }
}
