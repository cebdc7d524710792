package org.stancewatch.domain.ledger;

import java.util.List;
import java.util.function.Predicate;
import org.stancewatch.domain.claim.Scope;

/** From what is told to what happened (design §3.3). */
final class Events {

    private Events() {}

    /** The events that {@code tellings} tell, in no order that matters; {@code grid} is cut by all their scopes. */
    static List<Occurrence> in(List<Telling> tellings, Grid grid) {
        List<Bucket> buckets = Bucket.fold(tellings);
        List<Bucket> news = buckets.stream().filter(Bucket::isNews).toList();
        List<Bucket> undated =
                news.stream().filter(Predicate.not(Bucket::isDated)).toList();
        List<Bucket> recalled =
                buckets.stream().filter(Predicate.not(Bucket::isNews)).toList();
        return Background.attach(recalled, UndatedNews.place(undated, Linking.link(news), grid));
    }

    /** The scopes {@code tellings} speak of. */
    static List<Scope> scopesIn(List<Telling> tellings) {
        return tellings.stream()
                .map(telling -> telling.claim().scope())
                .distinct()
                .toList();
    }
}
