/** An article, its identity and its revisions. */
package org.stancewatch.domain.article;
