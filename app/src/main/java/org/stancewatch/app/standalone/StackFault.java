package org.stancewatch.app.standalone;

/** The standalone stack cannot start or go on; the message is one line for the user: what, and why. */
public final class StackFault extends RuntimeException {

    public StackFault(String message) {
        super(message);
    }

    public StackFault(String message, Throwable cause) {
        super(message, cause);
    }
}
