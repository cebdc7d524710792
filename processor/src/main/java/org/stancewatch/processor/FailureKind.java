package org.stancewatch.processor;

/** What is at fault where a client of Kafka Streams fails, and so what may mend it. */
enum FailureKind {
    /** No broker answers. */
    BROKER("broker", "waits for it"),
    /** The registry gives no schema. */
    REGISTRY("registry", "waits for it"),
    /** The disk of the local state is full. */
    DISK_FULL("disk-full", "goes on when there is space"),
    /** Local state cannot be read. */
    LOCAL_STATE("local-state", "wiped, and restored from the changelogs"),
    /** Another process, or a client of our own that has not let go yet, works on the state directory. */
    DIRECTORY_HELD("directory-held", "give each processor a directory of its own"),
    /** A topic does not take what is written to it: it was set smaller, or stricter, than the catalogue says. */
    TOPIC("topic", "nothing is lost, tries again until it is taken: see stancewatch topics check"),
    /** All else. */
    BUG("bug", "goes on from the last commit");

    private final String label;
    private final String remedy;

    FailureKind(String label, String remedy) {
        this.label = label;
        this.remedy = remedy;
    }

    /** Its name in metrics. */
    String label() {
        return label;
    }

    /** What is done about it, or has to be. */
    String remedy() {
        return remedy;
    }
}
