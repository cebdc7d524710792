package org.stancewatch.app.comparison;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.comparison.FieldChange;
import org.stancewatch.domain.comparison.Reach;
import org.stancewatch.domain.comparison.Reason;
import org.stancewatch.domain.comparison.Side;
import org.stancewatch.domain.comparison.Words;

/** Why something differs, in lines for a person. */
final class ReasonText {

    private static final String INDENT = "  ";
    private static final int LONGEST = 60;

    private final Diff diff;

    ReasonText(Diff diff) {
        this.diff = diff;
    }

    /** Where it lies in the reading, the rules come last. */
    List<String> of(Reason reason) {
        List<String> lines = new ArrayList<>(said(reason));
        if (reason instanceof Reason.OfReading reading) {
            ReadBy rules = diff.readBy(reading);
            if (rules.isKnown()) {
                lines.add(INDENT + rules.words(diff));
            }
        }
        return lines;
    }

    private List<String> said(Reason reason) {
        if (reason instanceof Reason.Unread unread) {
            return List.of(diff.name(unread.by()) + " has not read " + article(unread.told()));
        }
        if (reason instanceof Reason.OneSided oneSided) {
            return oneSided(oneSided);
        }
        if (reason instanceof Reason.Reread reread) {
            return reread(reread);
        }
        return reason instanceof Reason.OtherRevision other ? revisions(other) : List.of(line(reason));
    }

    private String line(Reason reason) {
        if (reason instanceof Reason.Judged judged) {
            return diff.name(judged.by().other()) + " has not heard that "
                    + judged.verdict().by() + " judged "
                    + judged.verdict().act() + " " + judged.verdict().judgement() + " ("
                    + judged.verdict().reason() + "): " + article(judged.told());
        }
        if (reason instanceof Reason.OtherVoice voice) {
            return "counts with another voice: " + article(voice.told()) + ": " + changes(voice.fields());
        }
        return reason instanceof Reason.OtherDay day
                ? "by the same claims, on another day: " + diff.a() + " told it on " + day.a() + ", " + diff.b()
                        + " on " + day.b()
                : "claims, verdicts and days are equal: other rules of the ledger, or one side is still at work";
    }

    private List<String> oneSided(Reason.OneSided reason) {
        String other = diff.name(reason.by().other());
        String unsure = reason.other() == Reach.Answer.UNTOLD ? ", or has not read it" : "";
        return claimed(
                diff.name(reason.by()) + " alone reads a claim in " + article(reason.told()) + "; " + other
                        + " makes none" + unsure,
                List.of(reason.claim()));
    }

    private List<String> reread(Reason.Reread reason) {
        List<String> lines = new ArrayList<>();
        lines.add("read otherwise: " + article(reason.told()));
        lines.add(INDENT + changes(reason.fields()));
        lines.addAll(claim(diff.a() + ": ", reason.a()));
        lines.addAll(claim(diff.b() + ": ", reason.b()));
        return lines;
    }

    private List<String> revisions(Reason.OtherRevision reason) {
        List<String> lines = new ArrayList<>();
        lines.add("another revision: " + article(reason.a()));
        Stream.of(Side.values()).forEach(side -> {
            ArticleClaims told = side == Side.A ? reason.a() : reason.b();
            String claims = told.claims().isEmpty() ? " claims nothing" : "";
            lines.add(INDENT + diff.name(side) + ": that of " + told.revision().time() + claims);
            told.claims().forEach(claim -> lines.addAll(claim("  ", claim)));
        });
        return lines;
    }

    private static List<String> claimed(String first, Collection<Claim> claims) {
        return Stream.concat(Stream.of(first), claims.stream().flatMap(claim -> claim("", claim).stream()))
                .toList();
    }

    private static List<String> claim(String before, Claim claim) {
        String said = Words.of(claim).fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("confidence"))
                .map(Map.Entry::getValue)
                .filter(value -> !value.equals(Words.NONE) && !value.equals("false"))
                .collect(Collectors.joining(" "));
        String confidence = String.format(Locale.ROOT, "%.2f", claim.confidence());
        return List.of(
                INDENT + before + said + ", confidence " + confidence + ", " + claim.explanation(),
                INDENT + " ".repeat(before.length()) + "“" + claim.quote().words() + "”");
    }

    private String changes(Collection<FieldChange> changes) {
        return changes.stream()
                .map(change -> change.field() + " " + cut(change.a()) + " in " + diff.a() + ", " + cut(change.b())
                        + " in " + diff.b())
                .collect(Collectors.joining("; "));
    }

    private static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…";
    }

    private static String article(ArticleClaims told) {
        return "“" + told.title() + "”, " + told.publisher() + ", "
                + LocalDate.ofInstant(told.published(), ZoneOffset.UTC) + ", "
                + told.url().orElse(told.article().value());
    }
}
