package org.stancewatch.app.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stancewatch.processor.replay.OffsetRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads some records of a partition from the command line. */
final class PartitionRangeConverter implements ITypeConverter<PartitionRangeConverter.PartitionRange> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}):(\\d{1,18})-(\\d{1,18})");

    record PartitionRange(int partition, OffsetRange offsets) {}

    @Override
    public PartitionRange convert(String value) {
        Matcher found = FORM.matcher(value);
        if (!found.matches()) {
            throw new TypeConversionException("'" + value + "' is no range PARTITION:FROM-TO");
        }
        try {
            return new PartitionRange(
                    Integer.parseInt(found.group(1)),
                    new OffsetRange(Long.parseLong(found.group(2)), Long.parseLong(found.group(3))));
        } catch (IllegalArgumentException backwards) {
            throw new TypeConversionException("'" + value + "' ends before it begins");
        }
    }
}
