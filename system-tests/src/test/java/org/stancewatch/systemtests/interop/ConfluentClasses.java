package org.stancewatch.systemtests.interop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiFunction;

/** Genuine classes of Confluent's, in the two ways that they meet us. */
final class ConfluentClasses {

    /** A file that holds them, with a Kafka and an Avro of their own. */
    static final Path JAR = Path.of(System.getProperty("confluent.jar"));

    private static final Path TEST_CLASSES = Path.of("target", "test-classes");

    private ConfluentClasses() {}

    /** As a shop of Confluent's has them: on our class path, with our Kafka and our Avro. */
    static ClassLoader besideOurs() {
        return loader(ConfluentClasses.class.getClassLoader(), JAR);
    }

    /**
     * As a stranger has them: with their own Kafka and Avro, and no class of ours but {@link ConfluentStranger}.
     *
     * @param config of serializer and deserializer
     * @return what reads a record of a topic and writes what it has read
     */
    @SuppressWarnings("unchecked") // a stranger shares no type with us but the JDK's
    static BiFunction<String, byte[], byte[]> stranger(Map<String, String> config) {
        ClassLoader apart = loader(ClassLoader.getPlatformClassLoader(), JAR, TEST_CLASSES);
        Thread thread = Thread.currentThread();
        ClassLoader ours = thread.getContextClassLoader();
        thread.setContextClassLoader(apart);
        try {
            return (BiFunction<String, byte[], byte[]>) apart.loadClass(ConfluentStranger.class.getName())
                    .getConstructor(Map.class)
                    .newInstance(config);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        } finally {
            thread.setContextClassLoader(ours);
        }
    }

    private static URLClassLoader loader(ClassLoader parent, Path... places) {
        URL[] urls = new URL[places.length];
        try {
            for (int i = 0; i < places.length; i++) {
                urls[i] = places[i].toRealPath().toUri().toURL();
            }
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException absent) {
            throw new UncheckedIOException("Confluent's classes: build the module first", absent);
        }
        return new URLClassLoader(urls, parent);
    }
}
