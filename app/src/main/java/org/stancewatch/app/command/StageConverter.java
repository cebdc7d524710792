package org.stancewatch.app.command;

import java.util.Iterator;
import java.util.stream.Stream;
import org.stancewatch.extraction.Stage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Stages of reading by the names that the help gives them. */
final class StageConverter implements ITypeConverter<Stage>, Iterable<String> {

    @Override
    public Stage convert(String name) {
        return Stream.of(Stage.values())
                .filter(stage -> stage.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of " + String.join(", ", this)));
    }

    @Override
    public Iterator<String> iterator() {
        return Stream.of(Stage.values()).map(Stage::toString).iterator();
    }
}
