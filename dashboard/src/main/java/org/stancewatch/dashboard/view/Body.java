package org.stancewatch.dashboard.view;

import org.apache.kafka.common.serialization.Serde;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.schemas.codec.Codec;
import org.stancewatch.schemas.codec.Codecs;
import org.stancewatch.schemas.serde.StateSerdes;

/** Values in rows: Avro single-object encoding, which is read without a registry. */
record Body<T>(Serde<T> serde) {

    static final Body<Timeline> TIMELINE = of(Codecs.TIMELINE);
    static final Body<TechnologyTimeline> TECHNOLOGY = of(Codecs.TECHNOLOGY_TIMELINE);
    static final Body<ArticleClaims> CLAIMS = of(Codecs.ARTICLE_CLAIMS);
    static final Body<Verdict> VERDICT = of(Codecs.VERDICT);
    static final Body<SourceCoverage> SOURCE = of(Codecs.SOURCE_COVERAGE);

    private static final String NO_TOPIC = "views";

    private static <T> Body<T> of(Codec<T, ?> codec) {
        return new Body<>(StateSerdes.of(codec));
    }

    byte[] write(T value) {
        return serde.serializer().serialize(NO_TOPIC, value);
    }

    T read(byte[] bytes) {
        return serde.deserializer().deserialize(NO_TOPIC, bytes);
    }
}
