package org.stancewatch.systemtests.harness;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Says with every failure where the processes of the product have written. */
public final class PostMortem implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        throw tellWhere(failure);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        throw tellWhere(failure);
    }

    private static Throwable tellWhere(Throwable failure) {
        System.err.println("what the processes said: " + ProductProcess.OUTPUT.toAbsolutePath());
        return failure;
    }
}
