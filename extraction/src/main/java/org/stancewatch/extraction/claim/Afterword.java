package org.stancewatch.extraction.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.mention.Told;

/** What a sentence without an act of its own adds to the act told before: when it takes effect, how long it lasts. */
final class Afterword {

    private final Optional<PartialDate> onset;
    private final Optional<Until> end;

    Afterword(Reading reading, List<Told> dates, LocalDate published, String text) {
        this.onset = new EffectiveReader(reading, dates, published).onset();
        this.end = new UntilReader(reading, dates, published, text).lasting().map(UntilReader.Found::until);
    }

    /** The act told before, completed. */
    Draft to(Draft draft) {
        Draft begun = onset.map(draft::from).orElse(draft);
        boolean open =
                draft.until().isEmpty() && (draft.act().actClass() == ActClass.HALT || draft.act() == Act.EXTENSION);
        return open ? end.map(begun::until).orElse(begun) : begun;
    }
}
