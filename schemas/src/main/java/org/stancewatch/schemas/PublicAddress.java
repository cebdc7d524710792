package org.stancewatch.schemas;

/** Addresses as they may be shown and logged. */
public final class PublicAddress {

    private PublicAddress() {}

    /**
     * Every address in {@code text}, between commas, without user information and without what follows its path: both may
     * hold a secret.
     */
    public static String in(Object text) {
        return text.toString().replaceAll("(?<=://)[^/,]*@", "").replaceAll("(?<=://)([^?#,]*)[?#][^,]*", "$1");
    }
}
