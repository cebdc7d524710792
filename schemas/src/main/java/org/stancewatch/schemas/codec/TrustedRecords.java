package org.stancewatch.schemas.codec;

import org.apache.avro.util.ClassSecurityValidator;
import org.stancewatch.schema.NewsArticle;

/** Since 1.12.2 Avro makes records of no class it was not told to trust, whatever the schema that comes names. */
final class TrustedRecords {

    private static final String PACKAGE = NewsArticle.class.getPackageName();

    private TrustedRecords() {}

    /** Trusts our own records besides all that is trusted already; process-wide, as Avro has it. */
    static void trust() {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.getGlobal(), type -> PACKAGE.equals(type.getPackageName())));
    }
}
