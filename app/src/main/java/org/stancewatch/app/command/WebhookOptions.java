package org.stancewatch.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.DashboardSettings;
import org.stancewatch.app.config.Layer;
import org.stancewatch.app.config.Origin;
import org.stancewatch.app.config.Settings;
import org.stancewatch.app.standalone.DataDirectory;
import org.stancewatch.dashboard.webhook.Endpoints;
import org.stancewatch.dashboard.webhook.Trial;
import org.stancewatch.dashboard.webhook.WebhookConfig;
import org.stancewatch.dashboard.webhook.WebhookDatabase;
import picocli.CommandLine.Command;

/** Which webhooks a command works on: those of a standalone stack, or of the dashboard whose directory is given. */
@Command
final class WebhookOptions extends ConfigurationOptions {

    WebhookOptions() {
        super(DashboardSettings.webhooks());
    }

    /**
     * What {@code work} makes of the endpoints that are there.
     *
     * @throws IllegalArgumentException where nobody has added one, and no dashboard has run
     */
    <T> T onEndpoints(Function<Endpoints, T> work) {
        Path file = config().database();
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(file + ": there are no webhooks; --data or --views says where they are");
        }
        return onNewEndpoints(work);
    }

    /** Likewise, where there may be none yet. */
    <T> T onNewEndpoints(Function<Endpoints, T> work) {
        WebhookConfig config = config();
        try (WebhookDatabase database = WebhookDatabase.open(config.database())) {
            return work.apply(new Endpoints(database, config.guard(), Clock.systemUTC()));
        }
    }

    /** What tests endpoints. */
    Trial trial(Endpoints endpoints) {
        WebhookConfig config = config();
        return new Trial(endpoints, config.guard(), config.timeout(), Clock.systemUTC());
    }

    private WebhookConfig config() {
        return WebhookConfig.in(directory()).withPrivate(configuration().get(DashboardSettings.PRIVATE_WEBHOOKS));
    }

    private Path directory() {
        Configuration settings = configuration();
        Origin data = settings.origin(Settings.DATA).orElseThrow();
        Optional<Origin> given =
                settings.origin(DashboardSettings.VIEWS).filter(origin -> origin.layer() != Layer.DEFAULT);
        boolean ofDashboard = given.filter(origin -> !data.overrides(origin)).isPresent();
        return ofDashboard
                ? settings.get(DashboardSettings.VIEWS)
                : DataDirectory.viewsUnder(settings.get(Settings.DATA));
    }
}
