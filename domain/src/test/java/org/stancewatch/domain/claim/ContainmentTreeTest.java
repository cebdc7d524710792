package org.stancewatch.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContainmentTreeTest {

    private final ContainmentTree tree = ContainmentTree.load("everyone", "audiences.tree");

    @Test
    void aChildLiesInItsParent() {
        assertThat(tree.parentOf("police")).contains("government");
    }

    @Test
    void whatIsListedIsNamedOnceAndCommentsAreNot() {
        assertThat(tree.names())
                .contains("police", "government", "private-sector")
                .noneMatch(name -> name.contains("#") || name.isBlank());
    }

    @Test
    void whatIsNotListedLiesInTheRoot() {
        assertThat(tree.parentOf("gardeners")).contains("everyone");
    }

    @Test
    void theRootLiesInNothing() {
        assertThat(tree.parentOf("everyone")).isEmpty();
    }

    @Test
    void aGrandchildLiesInTheRootAndNotTheReverse() {
        assertThat(tree.contains("everyone", "police")).isTrue();
        assertThat(tree.contains("police", "everyone")).isFalse();
    }
}
