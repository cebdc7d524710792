package org.stancewatch.app.doctor;

import java.util.List;

/** Looks at one side of a set-up; changes nothing. */
interface Examination {

    /** What it looks at: the name of a finding where it could not look. */
    String subject();

    List<Finding> look() throws Exception;
}
