package org.stancewatch.app;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where logs go. A command that prints an answer keeps the console to itself ({@code logback.xml}). */
public final class Logging {

    private Logging() {}

    /** Sends what libraries log through java.util.logging, by default to the console, where all else goes. */
    static void joinJavaUtilLogging() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** To {@code stancewatch.log} in {@code directory}: the console belongs to the alerts. */
    public static void toFile(Path directory) {
        configure("logging-file.xml", context -> context.putProperty("logs", directory.toString()));
    }

    /** To the console, as a service does whose supervisor keeps the output. */
    public static void toConsole() {
        configure("logging-console.xml", context -> {});
    }

    private static void configure(String resource, Consumer<LoggerContext> properties) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        properties.accept(context);
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(Logging.class.getResource("/" + resource));
        } catch (JoranException fault) {
            throw new IllegalStateException(resource + ": " + fault.getMessage(), fault);
        }
    }
}
