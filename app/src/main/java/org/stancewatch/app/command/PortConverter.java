package org.stancewatch.app.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a port of the command line. */
final class PortConverter implements ITypeConverter<Integer> {

    private static final int HIGHEST = 65_535;

    @Override
    public Integer convert(String value) {
        if (!value.matches("[1-9]\\d{0,4}") || Integer.parseInt(value) > HIGHEST) {
            throw new TypeConversionException("'" + value + "' is no port from 1 to " + HIGHEST);
        }
        return Integer.valueOf(value);
    }
}
