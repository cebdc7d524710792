package org.stancewatch.schemas.codec;

import org.stancewatch.domain.article.Revision;

final class RevisionCodec implements Codec<Revision, org.stancewatch.schema.Revision> {

    @Override
    public Class<org.stancewatch.schema.Revision> recordType() {
        return org.stancewatch.schema.Revision.class;
    }

    @Override
    public org.stancewatch.schema.Revision toAvro(Revision revision) {
        return org.stancewatch.schema.Revision.newBuilder()
                .setTime(revision.time())
                .setContentHash(revision.contentHash())
                .build();
    }

    @Override
    public Revision fromAvro(org.stancewatch.schema.Revision record) {
        return new Revision(record.getTime(), record.getContentHash());
    }
}
