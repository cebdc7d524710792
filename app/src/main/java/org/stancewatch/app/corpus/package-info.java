/** Labelled articles and scenarios from files: what extraction and ledger are measured against. */
@NullMarked
package org.stancewatch.app.corpus;

import org.jspecify.annotations.NullMarked;
