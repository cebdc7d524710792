package org.stancewatch.app.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.app.Cluster;
import org.stancewatch.schemas.PublicAddress;
import org.stancewatch.schemas.registry.SchemaRegistrar;

/** Whether the registry answers, and holds our schemas under the right level. */
final class RegistryExamination implements Examination {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final Cluster cluster;

    RegistryExamination(Cluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public String subject() {
        return "registry " + PublicAddress.in(cluster.registry());
    }

    @Override
    public List<Finding> look() throws InterruptedException {
        try {
            ask();
            return Stream.concat(Stream.of(Finding.ok(subject(), "answers")), schemas().stream())
                    .toList();
        } catch (IOException silence) {
            return List.of(Finding.fail(subject(), "no answer: " + silence, "start it, or correct --registry"));
        }
    }

    private void ask() throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(cluster.registry() + "/"))
                .timeout(TIMEOUT)
                .build();
        HttpClient.newBuilder().connectTimeout(TIMEOUT).build().send(question, BodyHandlers.discarding());
    }

    private List<Finding> schemas() {
        List<String> differences = new SchemaRegistrar(cluster.registryApi()).check();
        return differences.isEmpty()
                ? List.of(Finding.ok("schemas", "are ours, under " + SchemaRegistrar.COMPATIBILITY))
                : differences.stream()
                        .map(difference ->
                                Finding.fail("schemas", difference, "mend it with: stancewatch topics create"))
                        .toList();
    }
}
