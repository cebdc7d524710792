/** Calls to servers of others: which addresses may be called, when to call again. */
@NullMarked
package org.stancewatch.support.web;

import org.jspecify.annotations.NullMarked;
