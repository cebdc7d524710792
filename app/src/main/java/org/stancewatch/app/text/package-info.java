/** Text for people, laid out. */
@NullMarked
package org.stancewatch.app.text;

import org.jspecify.annotations.NullMarked;
