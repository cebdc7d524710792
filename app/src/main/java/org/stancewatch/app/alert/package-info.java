/** Alerts as people and programs read them on the command line. */
package org.stancewatch.app.alert;
