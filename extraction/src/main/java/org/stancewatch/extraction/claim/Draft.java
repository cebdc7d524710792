package org.stancewatch.extraction.claim;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.domain.claim.Until;

/** What one sentence tells about one company, before the sentences of an article are put together. */
record Draft(
        String company,
        Optional<String> brand,
        String technology,
        Act act,
        Modality modality,
        Set<String> audiences,
        Optional<String> place,
        Optional<PartialDate> effective,
        boolean dateTold,
        Optional<Until> until,
        boolean background,
        Quote quote,
        double certainty,
        int sentence,
        Origin origin) {

    /** What may be claimed once in an article: readings of one point are weighed together. */
    record Point(String company, String technology, ActClass acts, Modality modality) {}

    Point point() {
        return new Point(company, technology, act.actClass(), modality);
    }

    /** Whether both tell one act: the same company, technology and class, as firmly, and no two dates far apart. */
    boolean tellsSameActAs(Draft other) {
        return point().equals(other.point())
                && (place.isEmpty() || other.place.isEmpty() || place.equals(other.place))
                && !apart(other);
    }

    private boolean apart(Draft other) {
        if (effective.isEmpty() || other.effective.isEmpty() || !dateTold || !other.dateTold) {
            return background != other.background && act.actClass() != ActClass.HALT;
        }
        return effective.get().first().isAfter(other.effective.get().last().plusDays(31))
                || other.effective.get().first().isAfter(effective.get().last().plusDays(31));
    }

    boolean isOf(Draft other) {
        return company.equals(other.company) && technology.equals(other.technology);
    }

    boolean asserts(Act told) {
        return act == told && modality == Modality.ASSERTED;
    }

    /** This one, completed by what the other knows; history does not date the news. */
    Draft with(Draft later) {
        Draft other = later.origin.named() ? later : later.loose(background);
        boolean recalled = other.background && other.dateTold && !background;
        Draft dated = dateTold || !other.dateTold || recalled ? this : other;
        return new Draft(
                company,
                brand.or(other::brand),
                technology,
                act,
                modality,
                audiences.isEmpty() ? other.audiences : audiences,
                place.or(other::place),
                recalled ? effective : dated.effective.or(other::effective),
                dateTold || other.dateTold,
                until.or(other::until),
                dateTold == other.dateTold ? background && other.background : dated.background,
                quote,
                Math.max(certainty, other.certainty),
                sentence,
                origin.and(other.act));
    }

    // What names neither company nor technology may speak of another place, and of another day than a known halt's.
    private Draft loose(boolean known) {
        return new Draft(
                company,
                brand,
                technology,
                act,
                modality,
                audiences,
                Optional.empty(),
                effective.filter(day -> !known || !dateTold),
                dateTold && !known,
                until,
                background || known,
                quote,
                certainty,
                sentence,
                origin);
    }

    /** Whether both are the same guess in the same sentence: an act in two countries. */
    boolean isReadWith(Draft other) {
        return sentence == other.sentence && certainty == other.certainty && quote.equals(other.quote);
    }

    boolean isChosen() {
        return origin.chosen();
    }

    Draft on(Optional<PartialDate> day) {
        return changed(act, day, dateTold, until, origin);
    }

    /** The same, told to begin on a day. */
    Draft from(PartialDate day) {
        return changed(act, Optional.of(day), true, until, origin);
    }

    /** The same with an end. */
    Draft until(Until end) {
        return changed(act, effective, dateTold, Optional.of(end), origin);
    }

    Draft as(Act other) {
        return changed(other, effective, dateTold, until, origin);
    }

    Draft supported(Map<String, Double> measures, double confidence) {
        return changed(act, effective, dateTold, until, origin.supported(measures, confidence));
    }

    Draft signed(Set<String> signs) {
        return changed(act, effective, dateTold, until, origin.signed(signs));
    }

    private Draft changed(Act newAct, Optional<PartialDate> day, boolean told, Optional<Until> end, Origin from) {
        return new Draft(
                company,
                brand,
                technology,
                newAct,
                modality,
                audiences,
                place,
                day,
                told,
                end,
                background,
                quote,
                certainty,
                sentence,
                from);
    }
}
