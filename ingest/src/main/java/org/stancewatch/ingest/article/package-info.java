/** What every source shares: the one address of an article, the text in a piece of markup, the forms times come in. */
package org.stancewatch.ingest.article;
