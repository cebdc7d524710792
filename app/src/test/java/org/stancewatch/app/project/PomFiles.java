package org.stancewatch.app.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.stancewatch.domain.ProjectFiles;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the poms of the project name, profiles included. */
final class PomFiles {

    private static final String OURS = "org.stancewatch";

    private PomFiles() {}

    /** {@code group:artifact} of every dependency, plugin and annotation processor that is not our own. */
    static Set<String> foreignArtifacts() throws Exception {
        Set<String> artifacts = new TreeSet<>();
        for (Path pom : poms()) {
            Element project = parse(pom);
            Stream.of("dependency", "plugin", "path")
                    .flatMap(tag -> elements(project.getElementsByTagName(tag)))
                    .filter(element ->
                            element.getElementsByTagName("artifactId").getLength() > 0)
                    .map(PomFiles::name)
                    .filter(name -> !name.startsWith(OURS + ":"))
                    .forEach(artifacts::add);
        }
        return artifacts;
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> modules = Files.list(ProjectFiles.root())) {
            return Stream.concat(Stream.of(ProjectFiles.root()), modules)
                    .map(module -> module.resolve("pom.xml"))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    private static Element parse(Path pom) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getDocumentElement();
    }

    /** A plugin without a group is one of Maven's own. */
    private static String name(Element artifact) {
        String group = text(artifact, "groupId");
        return (group.isEmpty() ? "org.apache.maven.plugins" : group) + ":" + text(artifact, "artifactId");
    }

    private static String text(Element parent, String child) {
        return elements(parent.getChildNodes())
                .filter(element -> element.getTagName().equals(child))
                .map(element -> element.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
