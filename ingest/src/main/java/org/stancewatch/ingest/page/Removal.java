package org.stancewatch.ingest.page;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes nodes out of a page. One by one each moves all siblings after it: of a hundred thousand that takes minutes. */
final class Removal {

    /** From here on the children that stay are put in anew. */
    private static final int MANY = 64;

    private Removal() {}

    /** Removes {@code doomed} from their parents. */
    static void of(Collection<? extends Node> doomed) {
        if (doomed.size() < MANY) {
            doomed.forEach(Node::remove);
            return;
        }
        Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>(doomed.size()));
        gone.addAll(doomed);
        parents(doomed).forEach(parent -> keep(parent, gone));
    }

    private static Set<Element> parents(Collection<? extends Node> nodes) {
        return nodes.stream()
                .map(Node::parent)
                .filter(Objects::nonNull)
                .map(Element.class::cast)
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    private static void keep(Element parent, Set<Node> gone) {
        List<Node> kept = parent.childNodes().stream()
                .filter(child -> !gone.contains(child))
                .toList();
        parent.empty().appendChildren(kept);
    }
}
