package org.stancewatch.processor.aggregator;

import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.processor.failure.RejectedRecord;
import org.stancewatch.processor.generation.Inheritance;
import org.stancewatch.processor.generation.RoleMark;
import org.stancewatch.processor.replay.ClosingMark;

/** A record of the claim topic in, what it is to a ledger out. */
public final class TakeClaim extends ContextualFixedKeyProcessor<String, ArticleClaims, LedgerInput> {

    @Override
    public void process(FixedKeyRecord<String, ArticleClaims> record) {
        context().forward(record.withValue(input(record)));
    }

    private static Optional<LedgerInput> mark(Headers headers) {
        return ClosingMark.in(headers)
                .<LedgerInput>map(mark -> new LedgerInput.Closed(mark.asOf()))
                .or(() -> RoleMark.in(headers).map(mark -> new LedgerInput.Appointed(mark.role())))
                .or(() -> Inheritance.in(headers).map(told -> new LedgerInput.Inherited(told.register())));
    }

    private static LedgerInput input(FixedKeyRecord<String, ArticleClaims> record) {
        return mark(record.headers())
                .orElseGet(() -> new LedgerInput.Told(RejectedRecord.ifNull(
                        record.value(), "an article that no longer claims anything has an empty list")));
    }
}
