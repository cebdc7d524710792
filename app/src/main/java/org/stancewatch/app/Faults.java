package org.stancewatch.app;

import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.stancewatch.schemas.access.AccessFault;

/** Faults as one line. */
public final class Faults {

    private Faults() {}

    /** What went wrong: the message where there is one, else the kind of fault. */
    public static String line(Throwable fault) {
        Throwable told = inOurWords(unwrapped(fault));
        String message = told instanceof FileSystemException fileFault ? line(fileFault) : told.getMessage();
        String text = message == null || message.isBlank() ? told.getClass().getSimpleName() : message;
        return text.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    /** Most of these name the file alone, their kind is the reason. */
    private static String line(FileSystemException fault) {
        if (fault instanceof NoSuchFileException) {
            return fault.getFile() + ": no such file";
        }
        String reason = fault.getReason() == null ? fault.getClass().getSimpleName() : fault.getReason();
        return fault.getFile() + ": " + reason;
    }

    private static Throwable inOurWords(Throwable fault) {
        return fault instanceof KafkaException
                ? AccessFault.in(fault, Map.of()).map(Throwable.class::cast).orElse(fault)
                : fault;
    }

    /** Wrappers of the JDK's futures say nothing themselves. */
    private static Throwable unwrapped(Throwable fault) {
        boolean wrapper = fault instanceof ExecutionException || fault instanceof CompletionException;
        return wrapper && fault.getCause() != null ? unwrapped(fault.getCause()) : fault;
    }
}
