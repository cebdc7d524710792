package org.stancewatch.ingest.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.stancewatch.ingest.fetch.VisitBudget;
import org.stancewatch.support.database.LocalDatabase;

/** The file of ingest. What is committed in it outlives a kill; it belongs to one cluster and to one process. */
public final class IngestStore implements AutoCloseable {

    /** The name of the file, in the directory of ingest. */
    public static final String FILE = "ingest.db";

    private static final LocalDatabase.Schema SCHEMA = new LocalDatabase.Schema(1, IngestStore.class, "schema.sql");
    private static final Duration ITEM_KEPT = Duration.ofDays(30);
    private static final Duration VISIT_KEPT = Duration.ofDays(2);

    private final LocalDatabase file;
    /** One for all: opening another takes longer than most of what is asked. */
    private final Handle handle;

    private final Agenda agenda = new Agenda();

    private IngestStore(LocalDatabase file) {
        this.file = file;
        this.handle = file.jdbi().open();
        new ErrandTable(handle, agenda).enterAll();
    }

    /** Opens the file in {@code directory}, and makes it where there is none. */
    public static IngestStore open(Path directory) {
        return new IngestStore(LocalDatabase.open(directory.resolve(FILE), SCHEMA));
    }

    /** Does {@code work} whole or not at all. */
    public synchronized void write(Consumer<Tables> work) {
        handle.useTransaction(open -> work.accept(new Tables(open, agenda)));
    }

    /** What {@code query} finds, all of it at one moment. */
    public synchronized <T> T read(Function<Tables, T> query) {
        return query.apply(new Tables(handle, agenda));
    }

    /** The hosts to which an errand of {@code kind} is due at {@code now}, the one due longest first; asks no disk. */
    public List<String> due(Errand.Kind kind, Instant now) {
        return agenda.due(kind, now);
    }

    /** The errand of {@code kind} to {@code host} that is due longest at {@code now}. */
    public synchronized Optional<Errand> next(Errand.Kind kind, String host, Instant now) {
        Optional<Errand> first = new ErrandTable(handle, agenda).first(kind, host);
        agenda.set(kind, host, first.map(Errand::due));
        return first.filter(errand -> !errand.due().isAfter(now));
    }

    /** Errands of {@code kind} to {@code host} are due no earlier than {@code time}, unless another comes. */
    public void waitUntil(Errand.Kind kind, String host, Instant time) {
        agenda.set(kind, host, Optional.of(time));
    }

    /** The tables, within one transaction. */
    public static final class Tables {

        private final Handle handle;
        private final Agenda agenda;

        private Tables(Handle handle, Agenda agenda) {
            this.handle = handle;
            this.agenda = agenda;
        }

        public SourceTable sources() {
            return new SourceTable(handle);
        }

        public ItemTable items() {
            return new ItemTable(handle);
        }

        public ArticleTable articles() {
            return new ArticleTable(handle);
        }

        public ErrandTable errands() {
            return new ErrandTable(handle, agenda);
        }

        public ArchiveTable archives() {
            return new ArchiveTable(handle);
        }

        public HomeTable home() {
            return new HomeTable(handle);
        }
    }

    /** Counts the requests to each host by day. */
    public VisitBudget visits(Function<String, Instant> now) {
        return host -> count(host, now.apply(host).atZone(ZoneOffset.UTC).toLocalDate());
    }

    private synchronized int count(String host, LocalDate day) {
        return handle.createQuery(
                        "insert into visit values (:host, :day, 1) on conflict do update set visits = visits + 1"
                                + " returning visits")
                .bind("host", host)
                .bind("day", day.toString())
                .mapTo(int.class)
                .one();
    }

    /** Forgets what nobody will ask for again: items not listed for a month, counts of long ago. */
    public synchronized void forgetBefore(Instant now) {
        handle.useTransaction(open -> {
            long items = now.minus(ITEM_KEPT).toEpochMilli();
            open.execute("delete from item where seen < ?", items);
            open.execute(
                    "delete from article where first < ? and id not in (select article from item where article is not"
                            + " null) and id not in (select ref from errand where kind = 'LOOK')",
                    items);
            open.execute(
                    "delete from visit where day < ?", now.minus(VISIT_KEPT).toString());
        });
    }

    @Override
    public synchronized void close() {
        handle.close();
        file.close();
    }
}
