package org.stancewatch.systemtests.harness;

import java.util.List;
import org.stancewatch.app.Main;

/** The installed product, started as the launcher starts it. */
public final class ProductProcess extends JvmProcess {

    private ProductProcess(List<String> arguments) {
        super(arguments.get(0), List.of(), Main.class, arguments);
    }

    /** Starts {@code stancewatch} with {@code arguments}, the command first. */
    public static ProductProcess start(String... arguments) {
        return new ProductProcess(List.of(arguments));
    }
}
