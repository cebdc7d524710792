/** The catalogue of topics, and what brings it about on a cluster and in a registry before anything starts. */
package org.stancewatch.schemas.topic;
