package org.stancewatch.dashboard.view;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.stancewatch.dashboard.json.Labels;

/** The local views of the topics. */
public final class Views implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "place",
            "alert",
            "alert_of",
            "position",
            "technology",
            "claim",
            "verdict",
            "article",
            "source",
            "rejected",
            "meta");

    private final ViewFile file;
    private final Labels labels;

    private Views(ViewFile file, Labels labels) {
        this.file = file;
        this.labels = labels;
    }

    /**
     * Opens the views in {@code directory}; those of another version of this program are built anew.
     *
     * @throws IllegalStateException where another process has them, or the directory cannot be written
     */
    public static Views open(Path directory, Labels labels) {
        return new Views(ViewFile.open(directory, Form::require), labels);
    }

    /** Puts records down, all or none; what subscribers are to be told of it. */
    public List<Change> write(Consumer<Batch> records) {
        return file.write(now -> {
            Batch batch = new Batch(now, labels);
            records.accept(batch);
            return batch.finish();
        });
    }

    /** Whether they were read from {@code source}; where nothing was read yet, they are from now on. */
    public boolean isFrom(String source) {
        return file.write(now -> {
            String known = Meta.find(now, Meta.SOURCE).orElse(source);
            Meta.put(now, Meta.SOURCE, known);
            return known.equals(source);
        });
    }

    /** Empties them: they are to be read from {@code source}. */
    public void beginAnew(String source) {
        file.write(now -> {
            String form = Meta.find(now, Meta.FORM).orElseThrow();
            TABLES.forEach(table -> now.execute("delete from " + table));
            now.execute("insert into alert_text (alert_text) values ('delete-all')");
            Meta.put(now, Meta.FORM, form);
            Meta.put(now, Meta.VIEW, UUID.randomUUID().toString());
            Meta.put(now, Meta.SOURCE, source);
            return form;
        });
    }

    /** The next offset of each partition of {@code topic} that was read. */
    public SortedMap<Integer, Long> places(String topic) {
        return file.read(now -> Places.of(now, topic));
    }

    public Alerts alerts() {
        return new Alerts(file);
    }

    public Stances stances() {
        return new Stances(file);
    }

    public Sources sources() {
        return new Sources(file);
    }

    public Backlog backlog() {
        return new Backlog(file, labels);
    }

    public Figures figures() {
        return file.read((Handle now) -> Figures.in(now));
    }

    @Override
    public void close() {
        file.close();
    }
}
