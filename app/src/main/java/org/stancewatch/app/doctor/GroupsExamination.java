package org.stancewatch.app.doctor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.stancewatch.processor.Application;

/** The consumer groups of the two applications: who reads, and how far behind. */
final class GroupsExamination implements Examination {

    /** At a few thousand records a second, minutes of work. */
    private static final long FAR_BEHIND = 100_000;

    private final Admin admin;

    GroupsExamination(Admin admin) {
        this.admin = admin;
    }

    @Override
    public String subject() {
        return "consumer groups";
    }

    @Override
    public List<Finding> look() throws ExecutionException, InterruptedException {
        Finding extractor = group(Application.EXTRACTOR.id());
        return List.of(extractor, group(Application.AGGREGATOR.id()));
    }

    private Finding group(String group) throws ExecutionException, InterruptedException {
        int members = members(group);
        if (members == 0) {
            return Finding.warn(group, "nobody reads", "start a processor with: stancewatch processor");
        }
        long lag = lag(group);
        String finding = members + (members == 1 ? " member, " : " members, ") + lag + " records behind";
        return lag < FAR_BEHIND
                ? Finding.ok(group, finding)
                : Finding.warn(group, finding, "wait while it falls, else start another processor with: --instance");
    }

    private int members(String group) throws ExecutionException, InterruptedException {
        try {
            var described = Objects.requireNonNull(
                    admin.describeConsumerGroups(List.of(group)).all().get().get(group));
            return described.groupState() == GroupState.DEAD
                    ? 0
                    : described.members().size();
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof GroupIdNotFoundException) {
                return 0;
            }
            throw fault;
        }
    }

    private long lag(String group) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, OffsetSpec> latest =
                read.keySet().stream().collect(Collectors.toMap(Function.identity(), at -> OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> ends = admin.listOffsets(
                        latest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get();
        return ends.entrySet().stream()
                .flatMapToLong(end -> Stream.of(read.get(end.getKey()))
                        .mapToLong(at -> Math.max(0, end.getValue().offset() - at.offset())))
                .sum();
    }
}
