/** An article, its identity and its revisions. */
@NullMarked
package org.stancewatch.domain.article;

import org.jspecify.annotations.NullMarked;
