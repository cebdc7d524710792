package org.stancewatch.app;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.stancewatch.app.config.LogConfig;

/** Where logs go. A command that prints an answer keeps the console to itself ({@code logback.xml}). */
public final class Logging {

    private Logging() {}

    /** Sends what libraries log through java.util.logging, by default to the console, where all else goes. */
    static void joinJavaUtilLogging() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** To {@code stancewatch.log} in {@code directory}: the console belongs to the alerts. */
    public static void toFile(Path directory, LogConfig config) {
        configure("logging-file.xml", config, context -> context.putProperty("logs", directory.toString()));
    }

    /** To the console, as a service does whose supervisor keeps the output. */
    public static void toConsole(LogConfig config) {
        configure("logging-console.xml", config, context -> {});
    }

    private static void configure(String resource, LogConfig config, Consumer<LoggerContext> properties) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        context.putProperty("level", config.level().name());
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
