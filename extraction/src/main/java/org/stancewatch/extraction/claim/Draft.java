package org.stancewatch.extraction.claim;

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

    /** Whether both tell one act: the same company, technology and class, as firmly, and no two dates far apart. */
    boolean tellsSameActAs(Draft other) {
        return company.equals(other.company)
                && technology.equals(other.technology)
                && act.actClass() == other.act.actClass()
                && modality == other.modality
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
    Draft with(Draft other) {
        boolean recalled = other.background && other.dateTold && !background;
        Draft dated = dateTold || !other.dateTold || recalled ? this : other;
        return new Draft(
                company,
                brand.or(other::brand),
                technology,
                actBeside(other),
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
                origin.and(other.origin));
    }

    // A halt of which another sentence tells the end is a moratorium.
    private Act actBeside(Draft other) {
        boolean term = act.actClass() == ActClass.HALT
                && (until.or(other::until).isPresent()
                        || other.act == Act.MORATORIUM && act == Act.BAN && sentence != other.sentence);
        return term ? Act.MORATORIUM : act;
    }

    boolean isChosen() {
        return origin.chosen();
    }

    Draft on(Optional<PartialDate> day) {
        return changed(act, day, dateTold);
    }

    /** The same, told to begin on a day. */
    Draft from(PartialDate day) {
        return changed(act, Optional.of(day), true);
    }

    Draft as(Act other) {
        return changed(other, effective, dateTold);
    }

    private Draft changed(Act newAct, Optional<PartialDate> day, boolean told) {
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
                until,
                background,
                quote,
                certainty,
                sentence,
                origin);
    }
}
