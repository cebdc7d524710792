package org.stancewatch.ingest.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.ingest.article.KillNotice;
import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.page.Page;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.store.Errand;
import org.stancewatch.ingest.store.IngestStore;
import org.stancewatch.ingest.store.KnownArticle;
import org.stancewatch.support.web.Backoff;

/**
 * Looks at the page of an article again, for corrections. Its first look at a page whose article came from a feed is what the next
 * are compared with: the feed's words are not the page's.
 */
final class LookAgain implements Work {

    /** A page that is not found may only be lost for a moment: it is asked for once more before the article is withdrawn. */
    private static final Duration ASKED_ONCE_MORE = Duration.ofMinutes(1);

    private static final String MISSED = "missed";

    /** A look that fails is made again this often, sooner than the next: of a server that is away for an hour no correction is lost. */
    private static final int MOST_FAILURES = 6;

    private final Pages pages;
    private final Newsdesk desk;
    private final IngestStore store;
    private final Backoff backoff;
    private final List<Duration> schedule;

    LookAgain(Pages pages, Newsdesk desk, IngestStore store, Backoff backoff, List<Duration> schedule) {
        this.backoff = backoff;
        this.pages = pages;
        this.desk = desk;
        this.store = store;
        this.schedule = schedule;
    }

    @Override
    public void run(Errand errand, Source source) {
        Optional<KnownArticle> known = known(errand);
        Optional<URI> link = known.filter(article -> !article.isWithdrawn())
                .flatMap(KnownArticle::link)
                .filter(any -> source.options().lookAgain());
        if (link.isEmpty()) {
            store.write(tables -> tables.errands().done(errand));
            return;
        }
        try {
            compare(errand, source, known.get(), pages.read(source, link.get()));
        } catch (FetchFault fault) {
            failed(errand, source, fault);
        }
    }

    @Override
    public void failed(Errand errand, Source source, FetchFault fault) {
        boolean missing = fault.kind() == FetchFault.Kind.MISSING;
        if (fault.kind() == FetchFault.Kind.GONE
                || missing && errand.item().filter(MISSED::equals).isPresent()) {
            known(errand).ifPresent(known -> withdraw(errand, source, known));
        } else if (missing) {
            repeat(errand, shortest(ASKED_ONCE_MORE, schedule.get(0)), MISSED);
        } else if (fault.kind() == FetchFault.Kind.PASSING && failures(errand) < MOST_FAILURES) {
            int failures = failures(errand) + 1;
            repeat(errand, backoff.after(failures, fault.retryAfter()), Integer.toString(failures));
        } else {
            next(errand);
        }
    }

    /** How often this look has failed for reasons that pass. */
    private static int failures(Errand errand) {
        return errand.item()
                .filter(state -> !state.equals(MISSED))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** The same look, later. */
    private void repeat(Errand errand, Duration wait, String state) {
        Errand again = new Errand(
                errand.kind(),
                errand.ref(),
                errand.source(),
                errand.host(),
                desk.now().plus(wait),
                errand.tries(),
                Optional.of(state));
        store.write(tables -> tables.errands().put(again));
    }

    private Optional<KnownArticle> known(Errand errand) {
        return store.read(tables -> tables.articles().find(new ArticleId(errand.ref())));
    }

    /** A page that lost its text shows a wall now, or a teaser: that is no correction. */
    private void compare(Errand errand, Source source, KnownArticle known, Page page) {
        if (page.text().isEmpty() || page.teaser()) {
            next(errand);
        } else if (known.page().isEmpty() && !isChangedSince(known.first(), page)) {
            store.write(tables -> tables.articles().put(known.withPage(Pages.substance(page))));
            next(errand);
        } else if (known.page().filter(Pages.substance(page)::equals).isPresent()
                && !isChangedSince(known.article().modified().orElse(known.first()), page)) {
            next(errand);
        } else {
            publish(errand, source, revised(source, known, page));
        }
    }

    private static boolean isChangedSince(Instant time, Page page) {
        return page.modified().filter(time::isBefore).isPresent();
    }

    private static Story revised(Source source, KnownArticle known, Page page) {
        Article before = known.article();
        String title = page.title().isEmpty() ? before.title() : page.title();
        Article now = new Article(
                before.id(),
                before.url(),
                before.publisher(),
                before.owner(),
                page.agency().or(before::agency),
                title,
                page.text(),
                before.language(),
                before.published(),
                page.modified().filter(before.published()::isBefore),
                before.recordedAt(),
                KillNotice.is(title, page.text()) ? ArticleStatus.WITHDRAWN : ArticleStatus.PUBLISHED);
        return new Story(known.source(), Optional.empty(), now, Optional.of(Pages.substance(page)));
    }

    private void withdraw(Errand errand, Source source, KnownArticle known) {
        Article gone = known.article().withModified(Optional.empty()).withdrawn();
        publish(errand, source, new Story(known.source(), Optional.empty(), gone, known.page()));
    }

    private void publish(Errand errand, Source source, Story story) {
        if (desk.publish(List.of(story), source.label()).trouble().isEmpty()) {
            next(errand);
        } else {
            Instant due = desk.now().plusSeconds(1);
            store.write(tables -> tables.errands().put(errand.again(due, errand.tries())));
        }
    }

    private void next(Errand errand) {
        int tries = errand.tries() + 1;
        Optional<KnownArticle> known = known(errand).filter(article -> !article.isWithdrawn());
        store.write(tables -> {
            if (known.isEmpty() || tries >= schedule.size()) {
                tables.errands().done(errand);
            } else {
                tables.errands().put(look(errand, known.get().first().plus(schedule.get(tries)), tries));
            }
        });
    }

    private static Errand look(Errand errand, Instant due, int tries) {
        return new Errand(errand.kind(), errand.ref(), errand.source(), errand.host(), due, tries, Optional.empty());
    }

    private static Duration shortest(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
