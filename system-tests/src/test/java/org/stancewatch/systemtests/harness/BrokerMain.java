package org.stancewatch.systemtests.harness;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.LoggerFactory;
import org.stancewatch.app.Logging;
import org.stancewatch.app.config.LogConfig;
import org.stancewatch.app.standalone.BrokerSettings;
import org.stancewatch.app.standalone.EmbeddedBroker;

/** One node of a Kafka cluster, until it is stopped. Takes its {@link BrokerSettings} as JSON. */
public final class BrokerMain {

    /** Said on standard output once the node serves. */
    static final String READY = "broker ready";

    private static final ObjectMapper JSON = new ObjectMapper();

    private BrokerMain() {}

    public static void main(String[] args) throws JsonProcessingException {
        Logging.toConsole(LogConfig.DEFAULT);
        // Who was allowed what, where rights are checked at all.
        ((Logger) LoggerFactory.getLogger("kafka.authorizer.logger")).setLevel(Level.DEBUG);
        EmbeddedBroker broker = EmbeddedBroker.start(JSON.readValue(args[0], BrokerSettings.class));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-broker"));
        System.out.println(READY + " " + broker.bootstrap());
    }

    static String argument(BrokerSettings settings) {
        try {
            return JSON.writeValueAsString(settings);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(settings.toString(), fault);
        }
    }
}
