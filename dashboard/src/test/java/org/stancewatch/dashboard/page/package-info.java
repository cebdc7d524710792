/** What the page's files must be; what they do is shown in a browser, in system-tests. */
@NullMarked
package org.stancewatch.dashboard.page;

import org.jspecify.annotations.NullMarked;
