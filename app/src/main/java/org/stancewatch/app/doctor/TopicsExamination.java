package org.stancewatch.app.doctor;

import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.stancewatch.schemas.topic.PartitionMismatchException;
import org.stancewatch.schemas.topic.TopicAdmin;
import org.stancewatch.schemas.topic.TopicDifference;
import org.stancewatch.schemas.topic.TopicLayout;
import org.stancewatch.schemas.topic.Topics;

/** The topics against the catalogue. */
final class TopicsExamination implements Examination {

    private final Admin admin;

    TopicsExamination(Admin admin) {
        this.admin = admin;
    }

    @Override
    public String subject() {
        return "topics";
    }

    @Override
    public List<Finding> look() {
        try {
            List<TopicDifference> differences = TopicAdmin.check(admin, TopicLayout.fitting());
            return differences.isEmpty()
                    ? List.of(Finding.ok(subject(), "all " + Topics.all().size() + " are as the catalogue says"))
                    : differences.stream().map(TopicsExamination::finding).toList();
        } catch (PartitionMismatchException mismatch) {
            return List.of(Finding.fail(
                    subject(), String.valueOf(mismatch.getMessage()), "see docs/operations.md, Partitions"));
        }
    }

    private static Finding finding(TopicDifference difference) {
        return difference.grave()
                ? Finding.fail(difference.topic(), difference.finding(), difference.remedy())
                : Finding.warn(difference.topic(), difference.finding(), difference.remedy());
    }
}
