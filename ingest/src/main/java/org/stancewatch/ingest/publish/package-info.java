/** The one way onto {@code news.article.v1}: key, record time, headers, acknowledgement. */
package org.stancewatch.ingest.publish;
