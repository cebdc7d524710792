package org.stancewatch.app.command;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time in seconds on the command line. */
final class SecondsConverter implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String value) {
        if (!value.matches("[1-9]\\d{0,6}")) {
            throw new TypeConversionException("'" + value + "' is no number of seconds from 1 to 9999999");
        }
        return Duration.ofSeconds(Long.parseLong(value));
    }
}
