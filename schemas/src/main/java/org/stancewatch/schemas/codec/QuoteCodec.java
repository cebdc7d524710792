package org.stancewatch.schemas.codec;

import org.stancewatch.domain.claim.Quote;

final class QuoteCodec implements Codec<Quote, org.stancewatch.schema.Quote> {

    @Override
    public Class<org.stancewatch.schema.Quote> recordType() {
        return org.stancewatch.schema.Quote.class;
    }

    @Override
    public org.stancewatch.schema.Quote toAvro(Quote quote) {
        return org.stancewatch.schema.Quote.newBuilder()
                .setWords(quote.words())
                .setStart(quote.start())
                .build();
    }

    @Override
    public Quote fromAvro(org.stancewatch.schema.Quote record) {
        return new Quote(record.getWords(), record.getStart());
    }
}
