package org.stancewatch.app.config;

import java.util.List;
import org.stancewatch.schemas.topic.Generation;

/** The settings of replays, and of those that are taken into service. */
public final class ReplaySettings {

    /** Articles a second that a replay reads beside live: live is to notice nothing of it. */
    public static final int BESIDE_LIVE = 300;

    public static final Setting<Integer> RATE = Setting.of(
                    "replay.articles-per-second",
                    SettingTypes.COUNT,
                    "How fast a replay reads at most; unset: " + BESIDE_LIVE
                            + " while a live processor runs, else as fast as it can.")
            .withFlag("--rate", "N");

    public static final Setting<Generation> GENERATION = Setting.of(
                    "generation",
                    SettingTypes.GENERATION,
                    "Which generation a processor works for, and which is active for promote: live, the first, or a replay that was promoted.")
            .withDefault(Generation.LIVE_NAME)
            .withFlag("--generation", "NAME");

    private ReplaySettings() {}

    static List<Setting<?>> all() {
        return List.of(RATE, GENERATION);
    }
}
