package org.stancewatch.schemas.registry;

/** A registry that refuses or does not answer; the message is one line for the user: subject, and why. */
public final class RegistryFault extends IllegalStateException {

    public RegistryFault(String message) {
        super(message);
    }

    RegistryFault(String message, Throwable cause) {
        super(message, cause);
    }
}
