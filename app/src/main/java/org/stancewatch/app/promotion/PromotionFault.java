package org.stancewatch.app.promotion;

/** A generation cannot take over from another as asked; the message says why and what to do, in one line. */
public final class PromotionFault extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    PromotionFault(String message) {
        super(message);
    }
}
