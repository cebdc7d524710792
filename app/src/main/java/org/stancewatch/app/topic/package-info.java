/** What is committed on topics, read from the beginning to the present end. */
@NullMarked
package org.stancewatch.app.topic;

import org.jspecify.annotations.NullMarked;
