package org.stancewatch.app.command;

import org.stancewatch.app.observe.HttpConfig;
import picocli.CommandLine.Option;

/** Where a process shows health and metrics. */
final class HttpOptions {

    @Option(
            names = "--http-host",
            paramLabel = "ADDRESS",
            defaultValue = HttpConfig.LOOPBACK,
            description = "Where health and metrics are served (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Likewise; 0: any free port (default: ${DEFAULT-VALUE}).")
    private int port;

    HttpConfig config() {
        return new HttpConfig(host, port);
    }
}
