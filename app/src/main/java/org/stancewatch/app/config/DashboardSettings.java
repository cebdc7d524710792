package org.stancewatch.app.config;

import java.nio.file.Path;
import java.util.List;

/** Those of the dashboard, part of the catalogue. */
public final class DashboardSettings {

    public static final Setting<String> HOST = Setting.of(
                    "dashboard.host",
                    SettingTypes.TEXT,
                    "Where page and API are served; 0.0.0.0 opens them to all, see dashboard.names.")
            .withDefault("127.0.0.1")
            .withFlag("--host", "ADDRESS");

    public static final Setting<Integer> PORT = Setting.of(
                    "dashboard.port",
                    SettingTypes.LISTENING_PORT,
                    "Of page and API; 0: any free port, told at the start.")
            .withDefault(0)
            .withFlag("--port", "PORT");

    public static final Setting<Path> VIEWS = Setting.of(
                    "dashboard.data",
                    SettingTypes.PATH,
                    "Where its views and webhooks lie; lost views are read again. run has its own, in data.")
            .withDefault("data/dashboard")
            .withFlag("--views", "DIR");

    public static final Setting<String> TOKEN = Setting.of(
            "dashboard.token",
            SettingTypes.TEXT,
            "What whoever judges claims over HTTP must show, 16 characters or more; unset: nobody does.");

    public static final Setting<List<String>> ORIGINS = Setting.of(
            "dashboard.origins",
            SettingTypes.TEXT.several(),
            "Origins of other pages that may read the API, `https://host[:port]`.");

    public static final Setting<List<String>> NAMES = Setting.of(
            "dashboard.names",
            SettingTypes.TEXT.several(),
            "Host names it is reached by, beside localhost and dashboard.host; others are refused.");

    public static final Setting<Integer> READS_PER_MINUTE = Setting.of(
                    "dashboard.reads-per-minute",
                    SettingTypes.COUNT,
                    "How often one address is answered by API, feeds and exports; as often at once.")
            .withDefault(600);

    public static final Setting<List<String>> PROXIES = Setting.of(
            "dashboard.proxies",
            SettingTypes.TEXT.several(),
            "Addresses or blocks (`10.0.0.0/8`) of proxies before it, whose X-Forwarded-For is believed; of others it is not.");

    public static final Setting<Boolean> PRIVATE_WEBHOOKS = Setting.of(
                    "webhooks.allow-private",
                    SettingTypes.BOOLEAN,
                    "Whether webhooks may call this machine and private networks.")
            .withDefault(false);

    private static final List<Setting<?>> ALL =
            List.of(HOST, PORT, VIEWS, TOKEN, ORIGINS, NAMES, READS_PER_MINUTE, PROXIES, PRIVATE_WEBHOOKS);

    private DashboardSettings() {}

    public static List<Setting<?>> all() {
        return ALL;
    }

    /** Those that {@code run} heeds: it keeps the views in its own directory. */
    public static List<Setting<?>> standalone() {
        return List.of(HOST, PORT, TOKEN, ORIGINS, NAMES, READS_PER_MINUTE, PROXIES, PRIVATE_WEBHOOKS);
    }

    /** Which webhooks, and whom they may call. */
    public static List<Setting<?>> webhooks() {
        return List.of(Settings.DATA, VIEWS, PRIVATE_WEBHOOKS);
    }
}
