package org.stancewatch.app.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stancewatch.app.replay.ReplayRequest;
import org.stancewatch.processor.replay.ArticleFilter;
import org.stancewatch.processor.replay.OffsetRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which news a replay is about, as the command line says it. */
@Command
final class ReplayScope {

    @Option(
            names = "--from",
            paramLabel = "TIME",
            converter = MomentConverter.class,
            description = {
                "A date or a time. News published before is read, so that a reversal finds its halt,",
                "but alerts that rest on it alone are not told."
            })
    private Optional<Instant> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "TIME",
            converter = MomentConverter.class,
            description = "A date or a time. News published then or later is not read.")
    private Optional<Instant> to = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description =
                    "The day on which it closes: terms that end by then lapse. Default: that of --to, else today.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--offsets",
            paramLabel = "P:FROM-TO",
            split = ",",
            converter = PartitionRangeConverter.class,
            description =
                    "Only these records of partitions of the article topic, TO apart; others are not read at all.")
    private List<PartitionRangeConverter.PartitionRange> offsets = List.of();

    @Option(names = "--technology", paramLabel = "ID", split = ",", description = "Only what is said of these.")
    private Set<String> technologies = new TreeSet<>();

    @Option(names = "--company", paramLabel = "ID", split = ",", description = "Only what is said of these.")
    private Set<String> companies = new TreeSet<>();

    @Option(names = "--article-language", paramLabel = "CODE", split = ",", description = "Only articles in these.")
    private Set<String> languages = new TreeSet<>();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Only articles of it; may be repeated.")
    private Set<String> publishers = new TreeSet<>();

    /** The request that this comes to, read by {@code version} of the rules, which {@code rules} describe. */
    ReplayRequest request(String version, List<String> rules) {
        Map<Integer, OffsetRange> ranges = new HashMap<>();
        offsets.forEach(range -> ranges.put(range.partition(), range.offsets()));
        ArticleFilter filter = new ArticleFilter(from, to, languages, publishers, technologies, companies);
        return new ReplayRequest(filter, ranges, asOf, Optional.of(version), rules);
    }
}
