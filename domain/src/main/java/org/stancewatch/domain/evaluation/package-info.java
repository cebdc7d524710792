/** What must follow from given articles, and how what does follow differs from it. */
package org.stancewatch.domain.evaluation;
