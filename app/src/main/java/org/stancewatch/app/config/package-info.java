/** Settings: a catalogue of them, and what file, environment and command line say, laid one over the other. */
@NullMarked
package org.stancewatch.app.config;

import org.jspecify.annotations.NullMarked;
