package org.stancewatch.systemtests.harness;

import java.nio.file.Path;
import java.util.List;
import org.stancewatch.app.Main;

/** The installed product, started as the launcher starts it. */
public final class ProductProcess extends JvmProcess {

    private ProductProcess(List<Path> classPath, List<String> arguments) {
        super(arguments.get(0), classPath, Main.class, arguments);
    }

    /** Starts {@code stancewatch} with {@code arguments}, the command first. */
    public static ProductProcess start(String... arguments) {
        return start(List.of(), arguments);
    }

    /** Likewise, with {@code classPath} after the product's own libraries. */
    public static ProductProcess start(List<Path> classPath, String... arguments) {
        return new ProductProcess(classPath, List.of(arguments));
    }
}
