package org.stancewatch.app.doctor;

import java.util.List;

/** The Java that runs this; the launcher takes the same for all commands. */
final class JavaExamination implements Examination {

    private static final int OLDEST = 17;

    @Override
    public String subject() {
        return "java";
    }

    @Override
    public List<Finding> look() {
        int feature = Runtime.version().feature();
        String version = Runtime.version() + " from " + System.getProperty("java.vendor");
        return List.of(
                feature >= OLDEST
                        ? Finding.ok(subject(), version)
                        : Finding.fail(subject(), version, "install a JDK " + OLDEST + " or later"));
    }
}
