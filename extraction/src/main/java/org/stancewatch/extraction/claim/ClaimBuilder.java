package org.stancewatch.extraction.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.Models;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.mention.Told;
import org.stancewatch.extraction.predicate.Actor;
import org.stancewatch.extraction.predicate.Predicate;

/** Turns the predicates of an article into its claims: adds dates, terms and scope, and puts together what tells one act. */
public final class ClaimBuilder {

    private static final int RECENT_DAYS = 30;
    private static final Pattern UNTOLD = Pattern.compile("NOT·|FORBID·RESUME");
    private static final Set<String> SUCH = Set.of("such", "tels", "telles");
    private static final int INHERIT = 3;
    private static final int RECENT_DRAFTS = 12;
    private final Catalogue catalogue;
    private final Models models;
    private final LocalDate published;
    private final String text;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> chosen = new ArrayList<>();
    private final StoryDays days;
    private Optional<String> place = Optional.empty();

    /**
     * @param models what chooses among the readings
     * @param published the day of publication, from which weekdays count
     * @param text the original text, from which evidence is cut
     */
    public ClaimBuilder(Catalogue catalogue, Models models, LocalDate published, String text) {
        this.catalogue = catalogue;
        this.models = models;
        this.published = published;
        this.days = new StoryDays(published);
        this.text = text;
    }

    /** Takes in the predicates of the next sentence. */
    public void add(Reading reading, List<Predicate> predicates) {
        List<Told> dates = days.read(reading);
        if (predicates.stream().noneMatch(Predicate::chosen)) {
            complete(reading, dates);
        }
        predicates.forEach(predicate -> predicate
                .actors()
                .forEach(actor -> places(predicate).forEach(where -> take(draft(predicate, actor, where, dates)))));
        note(reading);
    }

    /** Takes note of where a headline or a sentence without predicates plays. */
    public void note(Reading reading) {
        place = new ScopeReader(reading).lastPlace(reading.size()).or(() -> place);
    }

    // "The new rules go into effect on 31 January", "The pause will last a year": those told last.
    private void complete(Reading reading, List<Told> dates) {
        int last = chosen.isEmpty() ? -1 : chosen.get(chosen.size() - 1).sentence();
        if (last >= 0 && reading.sentence().index() - last <= INHERIT) {
            Afterword afterword = new Afterword(reading, dates, published, text);
            complete(drafts, last, afterword);
            complete(chosen, last, afterword);
        }
    }

    private static void complete(List<Draft> told, int sentence, Afterword afterword) {
        for (int at = told.size() - 1; at >= 0 && told.get(at).sentence() >= sentence; at--) {
            Draft draft = told.get(at);
            told.set(at, draft.sentence() == sentence && draft.isChosen() ? afterword.to(draft) : draft);
        }
    }

    private void take(Draft draft) {
        drafts.add(draft);
        if (draft.isChosen()) {
            chosen.add(draft);
        }
    }

    // An act in two countries is two claims.
    private List<Optional<String>> places(Predicate predicate) {
        List<String> places = new ScopeReader(predicate.reading()).places(predicate, place);
        return places.isEmpty()
                ? List.of(Optional.empty())
                : places.stream().map(Optional::of).toList();
    }

    private Draft draft(Predicate predicate, Actor actor, Optional<String> place, List<Told> dates) {
        Reading reading = predicate.reading();
        Optional<UntilReader.Found> until = until(predicate, dates);
        Optional<PartialDate> told = isUndated(predicate)
                ? Optional.empty()
                : new EffectiveReader(reading, dates, published)
                        .of(predicate, until, lastDay(reading, actor))
                        .or(days::heading);
        Optional<PartialDate> effective = told.or(() -> saidBefore(predicate, actor));
        Set<String> audiences = audiences(predicate, actor);
        boolean background = isBackground(predicate, told);
        return new Draft(
                actor.company(),
                predicate.theme().brand().or(actor::brand),
                predicate.theme().technology(),
                predicate.act(),
                predicate.modality(),
                audiences,
                place,
                background && told.isEmpty() ? Optional.empty() : effective,
                told.isPresent(),
                until.map(UntilReader.Found::until),
                background,
                new Evidence(predicate, until, dates).in(text),
                predicate.probability(),
                reading.sentence().index(),
                Origin.of(predicate, actor, HaltKinds.signs(predicate, audiences)));
    }

    // "Has not reopened", "there will be no return", "it said on Monday": the day is that of the denial, not of the
    // halt that it leaves standing.
    private static boolean isUndated(Predicate predicate) {
        return predicate.modality() == Modality.DENIED
                || predicate.standing() && UNTOLD.matcher(predicate.rule()).lookingAt();
    }

    private Optional<UntilReader.Found> until(Predicate predicate, List<Told> dates) {
        boolean ends = predicate.act().actClass() == ActClass.HALT || predicate.act() == Act.EXTENSION;
        UntilReader reader = new UntilReader(predicate.reading(), dates, published, text);
        return ends ? reader.of(predicate).or(reader::lasting) : Optional.empty();
    }

    // What is referred to lies not far back.
    private Stream<Draft> recent() {
        return chosen.subList(Math.max(0, chosen.size() - RECENT_DRAFTS), chosen.size()).stream();
    }

    // "Amazon's step comes a day after IBM said": of the days told last, that of the other company in the sentence.
    private Optional<PartialDate> lastDay(Reading reading, Actor actor) {
        Set<String> others = reading.all(Tag.COMPANY).stream()
                .map(Mention::value)
                .filter(company -> !company.equals(actor.company()))
                .collect(Collectors.toSet());
        return lastDay(recent().filter(draft -> others.contains(draft.company())))
                .or(() -> lastDay(recent()));
    }

    private static Optional<PartialDate> lastDay(Stream<Draft> drafts) {
        return drafts.map(Draft::effective)
                .flatMap(Optional::stream)
                .filter(PartialDate::isDay)
                .reduce((first, last) -> last);
    }

    private Optional<PartialDate> saidBefore(Predicate predicate, Actor actor) {
        int index = predicate.reading().sentence().index();
        return predicate.modality() == Modality.ASSERTED ? days.saidBefore(index, actor.company()) : Optional.empty();
    }

    // An audience goes along with its company, and with "such services" whoever offers them.
    private Set<String> audiences(Predicate predicate, Actor actor) {
        Set<String> told = new ScopeReader(predicate.reading()).audiences(predicate);
        if (!told.isEmpty() || predicate.theme().named()) {
            return told;
        }
        int index = predicate.reading().sentence().index();
        boolean such = isSuch(predicate);
        return recent().filter(draft -> such || draft.company().equals(actor.company()))
                .filter(draft -> draft.technology().equals(predicate.theme().technology())
                        && index - draft.sentence() <= INHERIT)
                .map(Draft::audiences)
                .reduce((first, last) -> last)
                .map(HashSet::new)
                .map(set -> (Set<String>) set)
                .orElse(told);
    }

    private static boolean isSuch(Predicate predicate) {
        return predicate.reading().sentence().tokens().subList(predicate.from(), predicate.zoneTo()).stream()
                .anyMatch(token -> SUCH.contains(token.word()));
    }

    private boolean isBackground(Predicate predicate, Optional<PartialDate> told) {
        boolean old = told.filter(date -> date.last().isBefore(published.minusDays(RECENT_DAYS)))
                .isPresent();
        boolean recalled = told.isEmpty()
                && predicate.modality() == Modality.ASSERTED
                && (predicate.standing()
                        || predicate.reading().has(Tag.RECALL, predicate.from(), predicate.to())
                        || predicate.reading().has(Tag.LONG_AGO, predicate.zoneFrom(), predicate.zoneTo()));
        return old || recalled;
    }

    /** The claims, with what they stand on, in the order of the article. */
    public List<Candidate> made() {
        return new ArticleClaims(catalogue, models, days).of(drafts);
    }

    /** Every reading that was weighed, the refused ones too, in the order of the article. */
    public List<Candidate> candidates() {
        return drafts.stream()
                .map(draft -> ArticleClaims.candidate(draft, catalogue))
                .toList();
    }
}
