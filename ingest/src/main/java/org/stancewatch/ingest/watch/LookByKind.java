package org.stancewatch.ingest.watch;

import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.source.SourceKind;
import org.stancewatch.ingest.store.Errand;

/** Looks at a source as its kind wants it. */
final class LookByKind implements Work {

    private final SourceLook lists;
    private final FolderLook folders;

    LookByKind(SourceLook lists, FolderLook folders) {
        this.lists = lists;
        this.folders = folders;
    }

    @Override
    public void run(Errand errand, Source source) {
        work(source).run(errand, source);
    }

    @Override
    public void failed(Errand errand, Source source, FetchFault fault) {
        work(source).failed(errand, source, fault);
    }

    private Work work(Source source) {
        return source.kind() == SourceKind.FOLDER ? folders : lists;
    }
}
