package org.stancewatch.schemas.topic;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The catalogue of topics as tables of a document. */
final class TopicTables {

    private TopicTables() {}

    /** A line a topic. */
    static String topics() {
        return Topics.all().stream()
                .map(TopicTables::line)
                .collect(joining("\n", "| topic | key | value | cleanup | holds |\n|---|---|---|---|---|\n", ""));
    }

    /** First the settings that all topics share, then those of each kind of topic. */
    static String settings() {
        SortedMap<String, Setting> shared = shared();
        return "### All topics\n\n" + table(shared) + "\n\n"
                + kinds().entrySet().stream()
                        .map(kind -> "### " + names(kind.getValue()) + "\n\n" + table(without(shared, kind.getKey())))
                        .collect(joining("\n\n"));
    }

    private static String line(TopicSpec topic) {
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        topic.name(),
                        topic.key().replace("|", "\\|"),
                        value(topic),
                        topic.cleanup().config(),
                        topic.purpose());
    }

    private static String value(TopicSpec topic) {
        return Topics.valued().stream()
                .filter(valued -> valued.spec().equals(topic))
                .findAny()
                .map(valued -> "`" + valued.codec().recordType().getSimpleName() + "`")
                .orElse("bytes");
    }

    private static Map<SortedMap<String, Setting>, List<TopicSpec>> kinds() {
        return Topics.all().stream().collect(groupingBy(TopicSpec::settings, LinkedHashMap::new, toList()));
    }

    private static SortedMap<String, Setting> shared() {
        SortedMap<String, Setting> shared = new TreeMap<>(Topics.REJECTED.settings());
        Topics.all()
                .forEach(topic -> shared.entrySet().retainAll(topic.settings().entrySet()));
        return shared;
    }

    private static Map<String, Setting> without(Map<String, Setting> shared, Map<String, Setting> settings) {
        Map<String, Setting> own = new TreeMap<>(settings);
        own.entrySet().removeAll(shared.entrySet());
        return own;
    }

    private static String names(List<TopicSpec> topics) {
        return topics.stream().map(topic -> "`" + topic.name() + "`").collect(joining(", "));
    }

    private static String table(Map<String, Setting> settings) {
        return settings.entrySet().stream()
                .map(setting -> "| `%s` | %s | %s |"
                        .formatted(
                                setting.getKey(),
                                setting.getValue().value(),
                                setting.getValue().reason()))
                .collect(joining("\n", "| setting | value | why |\n|---|---|---|\n", ""));
    }
}
