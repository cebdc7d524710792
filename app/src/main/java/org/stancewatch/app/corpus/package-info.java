/** Labelled articles and scenarios from files: what extraction and ledger are measured against. */
package org.stancewatch.app.corpus;
