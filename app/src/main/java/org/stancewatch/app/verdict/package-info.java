/** What analysts say of claims: what there is to judge, and the word itself onto its topic. */
@NullMarked
package org.stancewatch.app.verdict;

import org.jspecify.annotations.NullMarked;
