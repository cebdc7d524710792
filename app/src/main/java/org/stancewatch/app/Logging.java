package org.stancewatch.app;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
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
        if (config.format() == LogConfig.Format.JSON) {
            context.getLogger(Logger.ROOT_LOGGER_NAME)
                    .iteratorForAppenders()
                    .forEachRemaining(appender -> writeJson(appender, context));
        }
    }

    /** One object a line; what a person reads on the console beside it stays text. */
    private static void writeJson(Appender<ILoggingEvent> appender, LoggerContext context) {
        JsonEncoder json = new JsonEncoder();
        json.setContext(context);
        json.setWithSequenceNumber(false);
        json.setWithNanoseconds(false);
        json.setWithContext(false);
        json.setWithMessage(false);
        json.setWithArguments(false);
        json.setWithFormattedMessage(true);
        json.start();
        // Not stopped meanwhile: a file appender that starts again would find its own file taken.
        ((OutputStreamAppender<ILoggingEvent>) appender).setEncoder(json);
    }
}
