package org.stancewatch.app.command;

import org.stancewatch.schemas.topic.Generation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code live}, or the name of a replay. */
final class GenerationConverter implements ITypeConverter<Generation> {

    @Override
    public Generation convert(String name) {
        try {
            return Generation.named(name);
        } catch (IllegalArgumentException fault) {
            throw new TypeConversionException(fault.getMessage());
        }
    }
}
