/** Where companies stood on a day, as it was known on a day: ledgers counted anew from claims and verdicts. */
@NullMarked
package org.stancewatch.dashboard.recount;

import org.jspecify.annotations.NullMarked;
