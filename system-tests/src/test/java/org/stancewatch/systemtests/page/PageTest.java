package org.stancewatch.systemtests.page;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The page on the real stack, in a real browser. A class for each promise; they share stack and browser, whose start costs more
 * than they do. The sample is looked at first, before others add to it.
 */
@ExtendWith(WithPageStand.class)
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class PageTest {

    @Nested
    @Order(1)
    class Modules extends PageModules {
        Modules(PageStand stand) {
            super(stand);
        }
    }

    @Nested
    @Order(2)
    class Accessible extends AccessiblePage {
        Accessible(PageStand stand) {
            super(stand);
        }
    }

    @Nested
    @Order(3)
    class Usable extends UsablePage {
        Usable(PageStand stand) {
            super(stand);
        }
    }

    @Nested
    @Order(4)
    class Live extends LivePage {
        Live(PageStand stand) {
            super(stand);
        }
    }

    @Nested
    @Order(5)
    class Writing extends WritingPage {
        Writing(PageStand stand) {
            super(stand);
        }
    }

    @Nested
    @Order(6)
    class Told extends HostileMessages {
        Told(PageStand stand) {
            super(stand);
        }
    }

    @Nested
    @Order(7)
    class Hostile extends HostileText {
        Hostile(PageStand stand) {
            super(stand);
        }
    }
}
