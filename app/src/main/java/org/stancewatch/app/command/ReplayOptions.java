package org.stancewatch.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.Setting;
import org.stancewatch.app.config.Settings;
import org.stancewatch.app.replay.Replays;
import org.stancewatch.app.standalone.DataDirectory;
import picocli.CommandLine.Command;

/** Which cluster's replays, and where they are kept: with a standalone stack, else with the state of processors. */
@Command
class ReplayOptions extends ClusterOptions {

    ReplayOptions() {
        this(List.of());
    }

    /** For a command that heeds {@code more} settings. */
    ReplayOptions(List<Setting<?>> more) {
        super(Settings.together(List.of(Settings.STATE), more));
    }

    Replays replays() {
        return new Replays(cluster(), directory(), Clock.systemUTC());
    }

    private Path directory() {
        Configuration settings = configuration();
        return isStandalone()
                ? DataDirectory.replaysUnder(settings.get(Settings.DATA))
                : settings.get(Settings.STATE).resolve("replays");
    }
}
