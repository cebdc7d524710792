package org.stancewatch.app.command;

import java.util.Optional;
import org.stancewatch.app.rejected.Letter;
import org.stancewatch.schemas.rejected.RejectionKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which rejected records a command is about. */
final class LetterFilter {

    @Option(
            names = "--cause",
            paramLabel = "CAUSE",
            converter = Kind.class,
            description = "Only those of that cause: undecodable, unusable, bug, poison or too-large.")
    private Optional<RejectionKind> kind = Optional.empty();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "Only those of that topic.")
    private Optional<String> topic = Optional.empty();

    boolean takes(Letter letter) {
        return kind.stream().allMatch(letter.rejection().kind()::equals)
                && topic.stream().allMatch(letter.rejection().origin().topic()::equals);
    }

    boolean isSet() {
        return kind.isPresent() || topic.isPresent();
    }

    /** A kind by the name it has everywhere else. */
    static final class Kind implements ITypeConverter<RejectionKind> {

        @Override
        public RejectionKind convert(String value) {
            return RejectionKind.ofLabel(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is none of undecodable, unusable, bug, poison, too-large"));
        }
    }
}
