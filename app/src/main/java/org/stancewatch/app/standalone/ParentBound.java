package org.stancewatch.app.standalone;

import java.io.IOException;
import java.util.Arrays;

/**
 * Runs another main class for as long as the parent process lives. The parent holds the other end of standard input; when
 * it closes it, or dies, by kill -9 too, the end of file ends this JVM. No polling, and no pid that another process may
 * get. Stands in the child JVM, and so on the JDK alone.
 */
public final class ParentBound {

    private static final long GRACE_MILLIS = 5_000;

    private ParentBound() {}

    /** Takes the name of the main class, then its arguments. */
    public static void main(String[] args) throws ReflectiveOperationException {
        daemon("parent-watch", ParentBound::exitWithParent);
        Class<?> main = Class.forName(args[0]);
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        main.getMethod("main", String[].class).invoke(null, (Object) rest);
    }

    private static void exitWithParent() {
        awaitEndOfInput();
        daemon("halt", ParentBound::haltAfterGrace);
        System.exit(0);
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // The parent says nothing; only the end of it counts.
            }
        } catch (IOException gone) {
            // No parent can be heard any more, which is what was waited for.
        }
    }

    private static void haltAfterGrace() {
        try {
            Thread.sleep(GRACE_MILLIS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
