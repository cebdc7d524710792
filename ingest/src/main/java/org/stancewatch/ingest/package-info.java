/** Sources to {@code news.article.v1}; knows nothing of stances. */
@NullMarked
package org.stancewatch.ingest;

import org.jspecify.annotations.NullMarked;
