package org.stancewatch.processor.topology;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.apache.kafka.streams.TopologyDescription.Subtopology;
import org.stancewatch.schemas.topic.TopicSpec;
import org.stancewatch.schemas.topic.Topics;

/** A topology as a document shows it: every name in it that a running cluster knows too. */
final class TopologyPicture {

    private final String application;
    private final List<Subtopology> parts;

    TopologyPicture(String application, TopologyDescription description) {
        this.application = application;
        this.parts = description.subtopologies().stream().toList();
    }

    /** A Mermaid flow chart, then the topics that Kafka Streams makes for it. */
    String text() {
        return "```mermaid\nflowchart TD\n" + lines(parts.stream().flatMap(TopologyPicture::part))
                + "```\n\n| internal topic | holds |\n|---|---|\n" + lines(internalTopics());
    }

    private static Stream<String> part(Subtopology part) {
        return Stream.of(
                        Stream.of("    subgraph part" + part.id() + " [\"sub-topology " + part.id() + "\"]"),
                        part.nodes().stream().map(node -> "        " + id(node.name()) + "[\"" + node.name() + "\"]"),
                        stores(part).map(store -> "        " + id(store) + "[(\"" + store + "\")]"),
                        Stream.of("    end"),
                        part.nodes().stream().flatMap(TopologyPicture::edges))
                .flatMap(lines -> lines);
    }

    private static Stream<String> edges(Node node) {
        if (node instanceof Source source) {
            return Stream.concat(source.topicSet().stream().map(topic -> arrow(topic(topic), source)), onwards(source));
        }
        if (node instanceof Sink sink) {
            return Stream.of("    " + id(sink.name()) + " --> " + topic(sink.topic()));
        }
        return Stream.concat(
                onwards(node),
                sorted(((Processor) node).stores()).map(store -> "    " + id(node.name()) + " -.- " + id(store)));
    }

    private static Stream<String> onwards(Node node) {
        return node.successors().stream().map(next -> arrow(id(node.name()), next));
    }

    private static String arrow(String from, Node to) {
        return "    " + from + " --> " + id(to.name());
    }

    private static String topic(String name) {
        return "topic_" + id(name) + "{{\"" + name + "\"}}";
    }

    private static Stream<String> stores(Subtopology part) {
        return sorted(part.nodes().stream()
                .filter(Processor.class::isInstance)
                .flatMap(node -> ((Processor) node).stores().stream())
                .toList());
    }

    private Stream<String> internalTopics() {
        Set<String> catalogued = Topics.all().stream().map(TopicSpec::name).collect(Collectors.toSet());
        Stream<String> repartitioned = parts.stream()
                .flatMap(part -> part.nodes().stream())
                .filter(Sink.class::isInstance)
                .map(sink -> ((Sink) sink).topic())
                .filter(topic -> !catalogued.contains(topic))
                .map(topic -> internal(topic, "records on their way to another key"));
        Stream<String> changelogs = parts.stream()
                .flatMap(TopologyPicture::stores)
                .map(store -> internal(store + "-changelog", "every write to the store `" + store + "`"));
        return Stream.concat(repartitioned, changelogs);
    }

    private String internal(String topic, String what) {
        return "| `" + application + "-" + topic + "` | " + what + " |";
    }

    private static Stream<String> sorted(Collection<String> names) {
        return new TreeSet<>(names).stream();
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(joining());
    }

    /** Mermaid takes letters, digits and underscores in an identifier. */
    private static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_");
    }
}
