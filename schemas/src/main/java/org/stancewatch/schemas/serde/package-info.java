/** Kafka serdes: Avro and a registry for topics, Avro single-object encoding for stores. */
package org.stancewatch.schemas.serde;
