package org.stancewatch.extraction.claim;

import java.util.Optional;
import java.util.Set;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.predicate.Predicate;

/** Cuts the shortest run of the original text that shows an act: from its actor or verb to its technology and condition. */
final class Evidence {

    private static final int ACTOR_GAP = 4;

    private Evidence() {}

    static Quote of(Predicate predicate, Optional<UntilReader.Found> until, String text) {
        Reading reading = predicate.reading();
        int from = start(predicate);
        int to = closed(reading, from, end(predicate, until));
        int begin = reading.sentence().token(from).start();
        return new Quote(text.substring(begin, reading.sentence().token(to - 1).end()), begin);
    }

    private static int start(Predicate predicate) {
        int verb = predicate.from();
        int theme = predicate.theme().from();
        int from = theme >= 0 && theme < verb && predicate.theme().named() ? theme : verb;
        boolean near = predicate.actorAt() >= 0
                && from - predicate.actorAt() <= ACTOR_GAP + 2
                && plain(predicate.reading(), predicate.actorAt(), from)
                && !hangs(predicate);
        return near ? Math.min(from, predicate.actorAt()) : from;
    }

    private static boolean plain(Reading reading, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Set.of(",", "(", "\"", ";", ":", "–").contains(reading.word(at))) {
                return false;
            }
        }
        return true;
    }

    // A gerund or a noun tells the act alone; its subject stands with another verb.
    private static boolean hangs(Predicate predicate) {
        return predicate.reading().all(Tag.TRIGGER).stream()
                .filter(trigger -> trigger.from() >= predicate.from())
                .findFirst()
                .filter(trigger -> trigger.form() == Form.GERUND
                        && predicate.reading().word(trigger.from() - 1).equals("en"))
                .isPresent();
    }

    private static int end(Predicate predicate, Optional<UntilReader.Found> until) {
        int end = Math.max(predicate.to(), predicate.theme().to());
        return until.filter(found -> found.until() instanceof Until.Condition && found.from() >= predicate.to())
                .map(found -> Math.max(end, found.to()))
                .orElse(end);
    }

    // A quotation opened inside is closed inside.
    private static int closed(Reading reading, int from, int to) {
        boolean open = false;
        for (int at = from; at < to; at++) {
            open = reading.word(at).equals("«") || open && !reading.word(at).equals("»");
        }
        return open && reading.word(to).equals("»") ? to + 1 : to;
    }
}
