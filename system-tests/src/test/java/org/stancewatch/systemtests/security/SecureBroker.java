package org.stancewatch.systemtests.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.tls.HeldCertificate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.stancewatch.app.standalone.BrokerSettings;
import org.stancewatch.app.standalone.Ports;
import org.stancewatch.systemtests.harness.BrokerProcess;

/** A Kafka node that speaks TLS alone, knows its users by SCRAM, and allows nobody anything that was not granted. */
final class SecureBroker implements AutoCloseable {

    private static final String SUPER_USER = "broker";

    private final Path directory;
    private final Map<String, String> passwords;
    private final HeldCertificate authority = new HeldCertificate.Builder()
            .commonName("authority of the test")
            .certificateAuthority(0)
            .build();
    private final BrokerProcess process;

    private SecureBroker(Path directory, Collection<String> users) {
        this.directory = directory;
        this.passwords = Stream.concat(users.stream(), Stream.of(SUPER_USER))
                .collect(Collectors.toMap(user -> user, SecureBroker::password));
        int port = Ports.free();
        int controller = Ports.free();
        this.process = new BrokerProcess(new BrokerSettings(
                directory.resolve("broker"),
                Uuid.randomUuid().toString(),
                1,
                port,
                Map.of(1, controller),
                passwords.entrySet().stream().map(SecureBroker::scram).toList(),
                server(port, controller)));
    }

    /** Starts one that knows {@code users}, and returns when it serves. */
    static SecureBroker start(Path directory, Collection<String> users) throws IOException {
        SecureBroker broker = new SecureBroker(directory, users);
        broker.process.start();
        broker.process.awaitReady();
        Files.writeString(broker.authorityFile(), broker.authority.certificatePem());
        return broker;
    }

    String bootstrap() {
        return process.bootstrap();
    }

    /** In PEM: whom a client must trust. */
    Path authorityFile() {
        return directory.resolve("authority.pem");
    }

    String passwordOf(String user) {
        return passwords.get(user);
    }

    /** What must never be seen anywhere. */
    List<String> secrets() {
        return List.copyOf(passwords.values());
    }

    /** Allows what {@code rights} say. */
    void grant(List<Right> rights) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(clientSettings(SUPER_USER))) {
            admin.createAcls(rights.stream().map(Right::binding).toList()).all().get();
        }
    }

    /** Takes {@code rights} away. */
    void revoke(List<Right> rights) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(clientSettings(SUPER_USER))) {
            admin.deleteAcls(rights.stream()
                            .map(right -> right.binding().toFilter())
                            .toList())
                    .all()
                    .get();
        }
    }

    /** Puts a record onto {@code topic}, whoever may. */
    void put(String topic, byte[] value) throws ExecutionException, InterruptedException {
        ByteArraySerializer bytes = new ByteArraySerializer();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(clientSettings(SUPER_USER), bytes, bytes)) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    /** Of a client that logs in as {@code user}. */
    Map<String, Object> clientSettings(String user) {
        return Map.of(
                "bootstrap.servers",
                bootstrap(),
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                jaas(user),
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.certificates",
                authority.certificatePem());
    }

    /** Rights that somebody has needed so far. */
    Set<Right> usedRights() {
        return AuditLog.used(process.log());
    }

    /** What somebody has been denied so far, a line each. */
    List<String> denied() {
        return AuditLog.denied(process.log());
    }

    /** All that it has said. */
    String log() {
        return process.log();
    }

    @Override
    public void close() {
        process.close();
    }

    private Map<String, String> server(int port, int controller) {
        Map<String, String> server = new HashMap<>(Map.of(
                "listeners", "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller,
                "advertised.listeners", "CLIENTS://127.0.0.1:" + port,
                "listener.security.protocol.map", "CLIENTS:SASL_SSL,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name", "CLIENTS",
                "sasl.enabled.mechanisms", "SCRAM-SHA-512",
                "sasl.mechanism.inter.broker.protocol", "SCRAM-SHA-512",
                "listener.name.clients.scram-sha-512.sasl.jaas.config", jaas(SUPER_USER),
                "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                // Nobody has a name on the listener of the controller, which clients cannot use.
                "super.users", "User:" + SUPER_USER + ";User:ANONYMOUS"));
        server.putAll(certificates());
        return server;
    }

    private Map<String, String> certificates() {
        HeldCertificate own = new HeldCertificate.Builder()
                .addSubjectAlternativeName("127.0.0.1")
                .signedBy(authority)
                .build();
        return Map.of(
                "ssl.keystore.type", "PEM",
                "ssl.keystore.certificate.chain", own.certificatePem(),
                "ssl.keystore.key", own.privateKeyPkcs8Pem(),
                "ssl.truststore.type", "PEM",
                "ssl.truststore.certificates", authority.certificatePem());
    }

    private String jaas(String user) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                + passwords.get(user) + "\";";
    }

    private static String scram(Map.Entry<String, String> user) {
        return "SCRAM-SHA-512=[name=" + user.getKey() + ",password=" + user.getValue() + "]";
    }

    private static String password(String user) {
        return "secret-of-" + user + "-" + UUID.randomUUID();
    }
}
