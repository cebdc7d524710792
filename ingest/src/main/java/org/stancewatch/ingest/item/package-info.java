/** What a list of news says of one article, whatever form the list has. */
@NullMarked
package org.stancewatch.ingest.item;

import org.jspecify.annotations.NullMarked;
