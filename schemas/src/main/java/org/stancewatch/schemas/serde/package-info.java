/** Kafka serdes: Avro and a registry for topics, Avro single-object encoding for stores. */
@NullMarked
package org.stancewatch.schemas.serde;

import org.jspecify.annotations.NullMarked;
