package org.stancewatch.app.config;

import java.util.stream.Collectors;

/** The catalogue of settings as a table of a document. */
final class SettingTables {

    private static final String HEAD =
            "| key | variable | flag | type | default | what it sets |\n|---|---|---|---|---|---|\n";

    private SettingTables() {}

    static String settings() {
        return Settings.all().stream().map(SettingTables::row).collect(Collectors.joining("\n", HEAD, ""));
    }

    private static String row(Setting<?> setting) {
        String flag = setting.flag()
                .map(given -> "`" + (given.name() + " " + given.label()).strip() + "`")
                .orElse("");
        String standing = setting.defaultValue().map(value -> "`" + value + "`").orElse("unset");
        return "| `%s` | `%s` | %s | %s | %s | %s |"
                .formatted(
                        setting.key(),
                        setting.variable(),
                        flag,
                        setting.type().name(),
                        setting.isFamily() ? "" : standing,
                        setting.purpose());
    }
}
