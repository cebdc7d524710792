/** Between Avro records and the vocabulary of the domain: one codec a record, no Kafka, no registry. */
package org.stancewatch.schemas.codec;
