package org.stancewatch.schemas.codec;

import java.util.TreeSet;
import org.stancewatch.domain.claim.ArticleMemory;
import org.stancewatch.domain.claim.Pair;

final class ArticleMemoryCodec implements Codec<ArticleMemory, org.stancewatch.schema.ArticleMemory> {

    @Override
    public Class<org.stancewatch.schema.ArticleMemory> recordType() {
        return org.stancewatch.schema.ArticleMemory.class;
    }

    @Override
    public org.stancewatch.schema.ArticleMemory toAvro(ArticleMemory memory) {
        return org.stancewatch.schema.ArticleMemory.newBuilder()
                .setLatest(Codecs.REVISION.toAvro(memory.latest()))
                .setPairs(memory.pairs().stream().map(Pair::key).toList())
                .build();
    }

    @Override
    public ArticleMemory fromAvro(org.stancewatch.schema.ArticleMemory record) {
        TreeSet<Pair> pairs = new TreeSet<>();
        record.getPairs().forEach(key -> pairs.add(Pair.parse(key)));
        return new ArticleMemory(Codecs.REVISION.fromAvro(record.getLatest()), pairs);
    }
}
