package org.stancewatch.systemtests.security;

import java.util.Locale;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * One operation that a principal is allowed, in the terms of {@code kafka-acls.sh}.
 *
 * @param principal {@code User:name}
 */
record Right(String principal, ResourceType type, String name, PatternType pattern, AclOperation operation) {

    /** Those of one row of the table of rights, a row for each operation. */
    static Stream<Right> ofRow(String row) {
        String[] cells = row.split("\\|");
        return Stream.of(cell(cells, 5).split(",\\s*"))
                .map(operation -> new Right(
                        cell(cells, 1),
                        ResourceType.fromString(constant(cell(cells, 2))),
                        cell(cells, 3),
                        PatternType.fromString(constant(cell(cells, 4))),
                        AclOperation.fromString(constant(operation))));
    }

    AclBinding binding() {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry(principal, "*", operation, AclPermissionType.ALLOW));
    }

    /** {@code DescribeConfigs} and {@code transactional-id} as enums of Kafka write them. */
    private static String constant(String term) {
        return term.replaceAll("(?<=[a-z])(?=[A-Z])", "_").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static String cell(String[] cells, int number) {
        return cells[number].replace("`", "").strip();
    }
}
