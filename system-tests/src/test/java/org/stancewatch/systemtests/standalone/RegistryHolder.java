package org.stancewatch.systemtests.standalone;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.stancewatch.app.standalone.RegistryProcess;

/** A process that runs a registry, prints its pid, and stays until it is killed. */
final class RegistryHolder {

    private RegistryHolder() {}

    public static void main(String[] args) throws InterruptedException {
        RegistryProcess registry = RegistryProcessTest.start(Path.of(args[0]));
        System.out.println(registry.pid());
        new CountDownLatch(1).await();
    }
}
