package org.stancewatch.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;

/** Runs of first halts in which every company has two others within 30 days (design §3.10). */
final class Waves {

    private static final int DAYS = 30;
    private static final int OTHERS = 2;
    private static final int SHOWN = 5;

    private static final Comparator<FirstHalt> BY_DAY =
            Comparator.comparing(FirstHalt::day).thenComparing(FirstHalt::company);

    private Waves() {}

    /** One company's first halt. */
    private record FirstHalt(String company, StandingAlert alert) {

        LocalDate day() {
            return alert.content().effective().first();
        }

        boolean isNear(FirstHalt other) {
            return Math.abs(ChronoUnit.DAYS.between(day(), other.day())) <= DAYS;
        }
    }

    static List<StandingAlert> in(String technology, Collection<CompanySummary> companies) {
        List<FirstHalt> halts = companies.stream()
                .flatMap(company -> company.firstHalt().stream()
                        .map(alert -> new FirstHalt(company.pair().company(), alert)))
                .sorted(BY_DAY)
                .toList();
        return runs(accompanied(halts)).stream()
                .map(run -> alert(technology, run))
                .toList();
    }

    /** The largest part of {@code halts} in which every company has its two others. */
    private static List<FirstHalt> accompanied(List<FirstHalt> halts) {
        List<FirstHalt> kept = halts.stream()
                .filter(halt -> halts.stream().filter(halt::isNear).count() > OTHERS)
                .toList();
        return kept.size() == halts.size() ? halts : accompanied(kept);
    }

    private static List<List<FirstHalt>> runs(List<FirstHalt> halts) {
        List<List<FirstHalt>> runs = new ArrayList<>();
        FirstHalt last = null;
        for (FirstHalt halt : halts) {
            if (last == null || !last.isNear(halt)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(halt);
            last = halt;
        }
        return runs;
    }

    /** A wave from the day on which its first company had its two others. */
    private static StandingAlert alert(String technology, List<FirstHalt> run) {
        TreeSet<String> companies = run.stream().map(FirstHalt::company).collect(Collectors.toCollection(TreeSet::new));
        AlertContent content = new AlertContent(
                AlertType.WAVE,
                companies,
                technology,
                Act.MORATORIUM,
                Scope.everyone(),
                PartialDate.of(run.get(OTHERS).day()),
                Optional.empty(),
                Optional.empty(),
                Stance.UNKNOWN,
                Stance.HALTED,
                false,
                Optional.empty());
        List<StandingAlert> halts = run.stream().map(FirstHalt::alert).toList();
        return new StandingAlert(content, companies, firstRecorded(halts), weakest(halts), evidence(halts));
    }

    private static Instant firstRecorded(List<StandingAlert> halts) {
        return halts.stream()
                .map(StandingAlert::firstRecordedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** A wave is attested no better than the least of its halts. */
    private static int weakest(List<StandingAlert> halts) {
        return halts.stream().mapToInt(StandingAlert::corroboration).min().orElseThrow();
    }

    private static List<Evidence> evidence(List<StandingAlert> halts) {
        return halts.stream()
                .flatMap(halt -> halt.evidence().stream().limit(1))
                .limit(SHOWN)
                .toList();
    }
}
