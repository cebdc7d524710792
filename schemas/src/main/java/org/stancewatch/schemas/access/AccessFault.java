package org.stancewatch.schemas.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;

/**
 * The cluster has turned a client away, or the client the cluster: another try with the same settings fares no better until
 * somebody changes rights, users or certificates. Kafka's own words name neither who asked nor what to do; these do, in a line.
 */
public final class AccessFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern USER = Pattern.compile("\\busername\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))");
    private static final String NAMELESS = "this client";

    private final String line;

    private AccessFault(String line, Throwable cause) {
        super(line, cause);
        this.line = line;
    }

    /** Who is turned away from what, and what to do. */
    public String line() {
        return line;
    }

    /** What {@code failure} of a client with the settings {@code kafka} comes down to; empty where it is another matter. */
    public static Optional<AccessFault> in(Throwable failure, Map<String, String> kafka) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> of(cause, kafka).stream())
                .findFirst();
    }

    /** That a client with the settings {@code kafka} lacks a right to {@code topic}, where Kafka's refusal names no topic. */
    public static AccessFault to(String topic, Map<String, String> kafka) {
        TopicAuthorizationException refusal = new TopicAuthorizationException(Set.of(topic));
        return new AccessFault(line(refusal, kafka), refusal);
    }

    private static Optional<AccessFault> of(Throwable cause, Map<String, String> kafka) {
        if (cause instanceof AccessFault told) {
            return Optional.of(told);
        }
        if (cause instanceof AuthenticationException refusal) {
            return Optional.of(new AccessFault(line(refusal, kafka), cause));
        }
        return cause instanceof AuthorizationException refusal
                ? Optional.of(new AccessFault(line(refusal, kafka), cause))
                : Optional.empty();
    }

    private static String line(AuthenticationException refusal, Map<String, String> kafka) {
        return refusal instanceof SslAuthenticationException
                ? "kafka.ssl.truststore.location: the certificate of the brokers is not accepted: " + innermost(refusal)
                        + ": give the authority that signed it, and connect to a name that stands in it"
                : "kafka." + SaslConfigs.SASL_JAAS_CONFIG + ": the brokers do not accept " + user(kafka) + ": "
                        + innermost(refusal) + ": check name, password and mechanism";
    }

    private static String line(AuthorizationException refusal, Map<String, String> kafka) {
        return object(refusal) + ": " + user(kafka) + " lacks a right to it: see Rights in docs/operations.md";
    }

    private static String object(AuthorizationException refusal) {
        if (refusal instanceof TopicAuthorizationException topics
                && !topics.unauthorizedTopics().isEmpty()) {
            return String.join(", ", topics.unauthorizedTopics());
        }
        if (refusal instanceof GroupAuthorizationException group && group.groupId() != null) {
            return "group " + group.groupId();
        }
        return refusal instanceof TransactionalIdAuthorizationException ? "transactional id" : inLine(refusal);
    }

    private static String user(Map<String, String> kafka) {
        Matcher user = USER.matcher(kafka.getOrDefault(SaslConfigs.SASL_JAAS_CONFIG, ""));
        return user.find() ? "user '" + (user.group(1) == null ? user.group(2) : user.group(1)) + "'" : NAMELESS;
    }

    /** TLS tells its reason there. */
    private static String innermost(Throwable failure) {
        return failure.getCause() == null ? inLine(failure) : innermost(failure.getCause());
    }

    private static String inLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
