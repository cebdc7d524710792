package org.stancewatch.app.config;

import java.util.List;

/** The settings of replays. */
public final class ReplaySettings {

    /** Articles a second that a replay reads beside live: live is to notice nothing of it. */
    public static final int BESIDE_LIVE = 300;

    public static final Setting<Integer> RATE = Setting.of(
                    "replay.articles-per-second",
                    SettingTypes.COUNT,
                    "How fast a replay reads at most; unset: " + BESIDE_LIVE
                            + " while a live processor runs, else as fast as it can.")
            .withFlag("--rate", "N");

    private ReplaySettings() {}

    static List<Setting<?>> all() {
        return List.of(RATE);
    }
}
