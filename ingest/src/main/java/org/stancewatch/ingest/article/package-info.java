/** What every source shares: the one address of an article, the text in a piece of markup, the forms times come in. */
@NullMarked
package org.stancewatch.ingest.article;

import org.jspecify.annotations.NullMarked;
