package org.stancewatch.app.command;

import org.stancewatch.ingest.feed.FeedSource;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address of a feed on the command line. */
final class SourceConverter implements ITypeConverter<FeedSource> {

    @Override
    public FeedSource convert(String value) {
        try {
            return FeedSource.of(value);
        } catch (IllegalArgumentException fault) {
            throw new TypeConversionException(String.valueOf(fault.getMessage()).replaceFirst("^source: ", ""));
        }
    }
}
