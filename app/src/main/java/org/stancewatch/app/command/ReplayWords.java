package org.stancewatch.app.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stancewatch.app.replay.ReplayDirectory;
import org.stancewatch.app.replay.ReplayRecord;
import org.stancewatch.app.replay.ReplayResult;
import org.stancewatch.processor.replay.ArticleFilter;

/** A replay in words. */
final class ReplayWords {

    private ReplayWords() {}

    static String state(ReplayDirectory replay, ReplayRecord record) {
        if (record.result().isPresent()) {
            return "done";
        }
        return replay.isHeld() ? "runs" : "broken off";
    }

    /** One line: which news, as of when. */
    static String scope(ReplayRecord record) {
        ArticleFilter filter = record.plan().filter();
        List<String> parts = new ArrayList<>();
        filter.from().ifPresent(time -> parts.add("from " + time));
        filter.to().ifPresent(time -> parts.add("to " + time));
        add(parts, "technology", filter.technologies());
        add(parts, "company", filter.companies());
        add(parts, "language", filter.languages());
        add(parts, "publisher", filter.publishers());
        parts.addAll(record.request().rules());
        return (parts.isEmpty() ? "all news" : String.join(", ", parts)) + "; as of "
                + record.plan().asOf();
    }

    static List<String> lines(ReplayDirectory replay, ReplayRecord record) {
        List<String> lines = new ArrayList<>();
        lines.add(replay.name() + ": " + state(replay, record) + ", begun " + record.begun());
        lines.add("  " + scope(record));
        record.request().version().ifPresent(version -> lines.add("  rules: " + version));
        record.plan().articles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(range -> lines.add("  articles of partition " + range.getKey() + ": "
                        + range.getValue().from() + " to " + range.getValue().to()));
        record.result().ifPresent(result -> lines.add("  " + ended(result)));
        return lines;
    }

    /** How much it has read, and how fast. */
    static String read(ReplayResult result) {
        return String.format(
                Locale.ROOT,
                "%,d articles in %s, %,.0f a second",
                result.articles(),
                ReplayBar.duration(result.seconds()),
                result.articles() / Math.max(0.001, result.seconds()));
    }

    static String ended(ReplayResult result) {
        return read(result) + ", " + standing(result);
    }

    static String standing(ReplayResult result) {
        return result.alerts() + (result.alerts() == 1 ? " alert stands" : " alerts stand");
    }

    private static void add(List<String> parts, String what, Collection<String> values) {
        if (!values.isEmpty()) {
            parts.add(what + " " + String.join(" or ", values.stream().sorted().toList()));
        }
    }
}
