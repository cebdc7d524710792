package org.stancewatch.app.command;

import org.stancewatch.domain.claim.Pair;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code company|technology}, also as the id of one of its alerts. */
final class PairConverter implements ITypeConverter<Pair> {

    @Override
    public Pair convert(String text) {
        try {
            return Pair.parse(text.replaceFirst("#\\d+$", ""));
        } catch (IllegalArgumentException fault) {
            throw new TypeConversionException(
                    "'" + text + "' is neither company|technology nor the id of an alert: " + fault.getMessage());
        }
    }
}
