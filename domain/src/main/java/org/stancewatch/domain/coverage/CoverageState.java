package org.stancewatch.domain.coverage;

/** How a source does. */
public enum CoverageState {
    /** Watched for too short a time to know its habit. */
    NEW,
    /** It is read, and what it brings is within its habit, as far as it has one. */
    OK,
    /** It is read, and brings nothing, against its habit. */
    SILENT,
    /** It could not be read at the last look. */
    FAILING,
    /** Its operator has switched it off. */
    OFF
}
