package org.stancewatch.systemtests.security;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourceType;

/** The log in which Kafka's authorizer says who was allowed what, and by which right. */
final class AuditLog {

    private static final Pattern ALLOWED = Pattern.compile("Principal = (\\S+) is Allowed operation = (\\S+) .*"
            + " based on rule MatchingAcl\\(acl=StandardAcl\\[resourceType=(\\w+), resourceName=([^,]+),"
            + " patternType=(\\w+), .*operation=(\\w+), permissionType");

    private AuditLog() {}

    /** Rights by which somebody was allowed the very operation that they name, not one that follows from it. */
    static Set<Right> used(String log) {
        return ALLOWED.matcher(log)
                .results()
                .filter(line -> line.group(2).equals(line.group(6)))
                .map(AuditLog::right)
                .collect(Collectors.toSet());
    }

    /** What somebody was denied, a line each. */
    static List<String> denied(String log) {
        return log.lines()
                .filter(line -> line.contains(" is Denied operation = "))
                .toList();
    }

    private static Right right(MatchResult line) {
        return new Right(
                line.group(1),
                ResourceType.fromString(line.group(3)),
                line.group(4),
                PatternType.fromString(line.group(5)),
                AclOperation.fromString(line.group(6)));
    }
}
