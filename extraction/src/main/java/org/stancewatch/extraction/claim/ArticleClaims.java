package org.stancewatch.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stancewatch.domain.claim.Attribution;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.Models;

/** Puts together what the readings of one article tell: chooses among them, merges what tells one act, and makes the claims. */
final class ArticleClaims {

    private static final Pattern OWN_WORDS = Pattern.compile("\\b(we|our|nous|notre|nos)\\b", Pattern.CASE_INSENSITIVE);
    /** How much surer a later telling must be to be the one that is quoted. */
    private static final double CLEARER = 0.1;

    private final Catalogue catalogue;
    private final Selection selection;
    private final HaltKinds haltKinds;
    private final StoryDays days;

    ArticleClaims(Catalogue catalogue, Models models, StoryDays days) {
        this.catalogue = catalogue;
        this.selection = new Selection(models.claims());
        this.haltKinds = new HaltKinds(models);
        this.days = days;
    }

    /** The claims, in the order of the article. */
    List<Candidate> of(List<Draft> drafts) {
        List<Draft> merged = merged(Sequel.of(selection.of(drafts))).stream()
                .map(this::dated)
                .toList();
        return merged.stream()
                .map(draft -> haltKinds.told(draft, merged))
                .map(draft -> Sequel.of(draft, merged))
                .map(draft -> candidate(draft, catalogue))
                .toList();
    }

    private static List<Draft> merged(List<Draft> drafts) {
        List<Draft> merged = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Draft> same = merged.stream().filter(draft::tellsSameActAs).findFirst();
            same.ifPresentOrElse(
                    first -> merged.set(merged.indexOf(first), better(first, draft)), () -> merged.add(draft));
        }
        return merged;
    }

    private Draft dated(Draft draft) {
        if (draft.modality() != Modality.ASSERTED || draft.background()) {
            return draft;
        }
        return draft.effective()
                .map(told -> draft.on(Optional.of(announced(draft, told))))
                .orElseGet(() -> draft.on(days.near(draft.sentence(), draft.company())));
    }

    // "This week", and beside it the day on which it was said.
    private PartialDate announced(Draft draft, PartialDate told) {
        return days.saidNear(draft.sentence(), draft.company())
                .filter(day -> !told.isDay() && told.contains(day.first()))
                .orElse(told);
    }

    // "Microsoft followed suit by refusing to sell": what it did tells more than that it followed.
    private static Draft better(Draft first, Draft next) {
        boolean clearer = first.origin().isFollowing() && !next.origin().isFollowing();
        return clearer || next.certainty() > first.certainty() + CLEARER ? next.with(first) : first.with(next);
    }

    static Candidate candidate(Draft draft, Catalogue catalogue) {
        Origin origin = draft.origin();
        return new Candidate(
                claim(draft, catalogue), origin.features(), origin.support(), origin.signs(), origin.chosen());
    }

    private static Claim claim(Draft draft, Catalogue catalogue) {
        String usual = catalogue.audienceOf(draft.technology()).orElse(Scope.EVERYONE);
        Set<String> audiences = draft.audiences().isEmpty() ? Set.of(usual) : draft.audiences();
        return new Claim(
                new Pair(draft.company(), draft.technology()),
                catalogue.isCompany(draft.company()),
                draft.brand(),
                draft.act(),
                draft.modality(),
                Scope.of(audiences, draft.place()),
                draft.effective(),
                draft.until(),
                draft.background(),
                attribution(draft.quote().words()),
                draft.quote(),
                Math.round(draft.origin().confidence() * 100) / 100.0,
                draft.origin().explanation());
    }

    private static Attribution attribution(String words) {
        boolean quoted = words.contains("\"") || words.contains("«") || words.contains("“");
        return quoted || OWN_WORDS.matcher(words).find() ? Attribution.QUOTED : Attribution.REPORTED;
    }
}
