package org.stancewatch.ingest.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The meta elements of a page, by name, property or item property; the first of a name counts. */
final class MetaElements {

    private final Map<String, String> contents = new HashMap<>();

    private MetaElements() {}

    static MetaElements of(PageParts page) {
        MetaElements elements = new MetaElements();
        page.metas().forEach(elements::add);
        return elements;
    }

    private void add(Element meta) {
        String content = meta.attr("content").strip();
        Stream.of("property", "name", "itemprop", "http-equiv")
                .map(attribute -> meta.attr(attribute).toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !content.isEmpty())
                .forEach(name -> contents.putIfAbsent(name, content));
    }

    /** The content of the first of {@code names}, in lower case, that the page tells. */
    Optional<String> first(String... names) {
        return Stream.of(names)
                .flatMap(name -> Optional.ofNullable(contents.get(name)).stream())
                .findFirst();
    }
}
