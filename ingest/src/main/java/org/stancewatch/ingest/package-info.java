/** Sources to {@code news.article.v1}; knows nothing of stances. */
package org.stancewatch.ingest;
