package org.stancewatch.app.replay;

/** A replay cannot be begun, continued or removed as asked; the message says why and what to do, in one line. */
public final class ReplayFault extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ReplayFault(String message) {
        super(message);
    }
}
