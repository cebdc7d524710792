/** Between Avro records and the vocabulary of the domain: one codec a record, no Kafka, no registry. */
@NullMarked
package org.stancewatch.schemas.codec;

import org.jspecify.annotations.NullMarked;
