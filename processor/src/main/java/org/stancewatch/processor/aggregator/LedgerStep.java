package org.stancewatch.processor.aggregator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.processor.failure.RejectedRecord;

/**
 * What an article says about a pair in, what that changes out. Once a second it looks whether a day has come on which an
 * answer changes by itself.
 */
public final class LedgerStep extends ContextualProcessor<String, ArticleClaims, String, LedgerChange> {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private LedgerStores stores;

    @Override
    public void init(ProcessorContext<String, LedgerChange> context) {
        super.init(context);
        stores = new LedgerStores(context);
        context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, this::passDay);
    }

    @Override
    public void process(Record<String, ArticleClaims> record) {
        ArticleClaims told = RejectedRecord.ifNull(record.value());
        if (stores.supersedes(told)) {
            return;
        }
        LedgerUpdate update =
                RejectedRecord.ifFails("ledger", () -> update(told.pair(), stores.articlesWith(told), today()));
        stores.put(told);
        tell(told.pair(), update, record.withValue(update.change()));
    }

    private void passDay(long now) {
        stores.takeDue(today()).forEach(pair -> {
            LedgerUpdate update = update(pair, stores.articles(pair), today());
            tell(pair, update, new Record<>(pair.key(), update.change(), now));
        });
    }

    private LedgerUpdate update(Pair pair, Collection<ArticleClaims> articles, LocalDate today) {
        return LedgerUpdate.of(pair, articles, stores.told(pair), stores.register(pair), today);
    }

    private void tell(Pair pair, LedgerUpdate update, Record<String, LedgerChange> record) {
        stores.put(pair, update);
        if (!update.change().isEmpty()) {
            context().forward(record.withKey(pair.key()));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(Instant.ofEpochMilli(context().currentSystemTimeMs()), ZoneOffset.UTC);
    }
}
