/** The only main: commands, configuration, the standalone stack. */
package org.stancewatch.app;
