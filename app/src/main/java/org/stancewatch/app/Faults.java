package org.stancewatch.app;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Faults as one line. */
final class Faults {

    private Faults() {}

    /** What went wrong: the message where there is one, else the kind of fault. */
    static String line(Throwable fault) {
        Throwable told = unwrapped(fault);
        String message = told.getMessage();
        String text = message == null || message.isBlank() ? told.getClass().getSimpleName() : message;
        return text.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    /** Wrappers of the JDK's futures say nothing themselves. */
    private static Throwable unwrapped(Throwable fault) {
        boolean wrapper = fault instanceof ExecutionException || fault instanceof CompletionException;
        return wrapper && fault.getCause() != null ? unwrapped(fault.getCause()) : fault;
    }
}
