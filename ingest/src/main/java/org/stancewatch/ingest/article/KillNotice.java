package org.stancewatch.ingest.article;

/** placeholder */
public final class KillNotice {
    private KillNotice() {}

    public static boolean is(String title, String text) {
        return text.startsWith("This story has been withdrawn");
    }
}
