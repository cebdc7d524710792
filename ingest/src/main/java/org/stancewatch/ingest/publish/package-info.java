/** The one way onto {@code news.article.v1}: key, record time, headers, acknowledgement. */
@NullMarked
package org.stancewatch.ingest.publish;

import org.jspecify.annotations.NullMarked;
