package org.stancewatch.domain.ledger;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.stancewatch.domain.claim.Scope;

/** From what is told to what happened (design §3.3). */
final class Events {

    private Events() {}

    /** The events that {@code tallies} tell, in no order that matters; {@code grid} is cut by all their scopes. */
    static List<Occurrence> in(Collection<Tally> tallies, Grid grid) {
        List<Bucket> buckets = Bucket.fold(tallies);
        List<Bucket> news = buckets.stream().filter(Bucket::isNews).toList();
        List<Bucket> undated =
                news.stream().filter(Predicate.not(Bucket::isDated)).toList();
        List<Bucket> recalled =
                buckets.stream().filter(Predicate.not(Bucket::isNews)).toList();
        return Background.attach(recalled, UndatedNews.place(undated, Linking.link(news), grid));
    }

    /** The scopes {@code statements} speak of. */
    static List<Scope> scopesIn(Collection<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.key().scope())
                .distinct()
                .toList();
    }
}
