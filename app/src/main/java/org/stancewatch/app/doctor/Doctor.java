package org.stancewatch.app.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Faults;
import org.stancewatch.app.observe.Check;

/** Examines a set-up from the machine up: Java, disk, brokers, registry, then what stands on them. */
public final class Doctor {

    private final Cluster cluster;
    private final List<Path> directories;

    /** @param directories where data and state lie; those that are not there are passed over */
    public Doctor(Cluster cluster, List<Path> directories) {
        this.cluster = cluster;
        this.directories = List.copyOf(directories);
    }

    /** All findings, in the order of the examinations; of what stands on a server that does not answer there is none. */
    public List<Finding> examine() {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(look(new JavaExamination()));
        directories.forEach(directory -> findings.addAll(look(new DiskExamination(directory))));
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            List<Finding> brokers = look(new BrokerExamination(admin, cluster));
            findings.addAll(brokers);
            List<Finding> registry = look(new RegistryExamination(cluster));
            findings.addAll(registry);
            if (brokers.stream().noneMatch(Finding::isFailed)) {
                onBrokers(admin).forEach(examination -> findings.addAll(look(examination)));
            }
        }
        return findings;
    }

    private Stream<Examination> onBrokers(Admin admin) {
        return Stream.of(
                new ClockExamination(admin),
                new TopicsExamination(admin),
                new InternalTopicsExamination(admin),
                new GroupsExamination(admin),
                new TransactionsExamination(admin),
                new DeadLettersExamination(cluster));
    }

    private static List<Finding> look(Examination examination) {
        try {
            return examination.look();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return List.of(new Finding(Check.fail(examination.subject(), "interrupted"), ""));
        } catch (Exception fault) {
            return List.of(new Finding(Check.fail(examination.subject(), Faults.line(fault)), ""));
        }
    }
}
