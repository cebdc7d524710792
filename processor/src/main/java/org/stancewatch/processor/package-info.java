/** The two Kafka Streams applications: how they are configured, started, kept up and stopped. */
@NullMarked
package org.stancewatch.processor;

import org.jspecify.annotations.NullMarked;
