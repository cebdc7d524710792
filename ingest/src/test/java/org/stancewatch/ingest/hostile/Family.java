package org.stancewatch.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.source.SourceKind;

/** Cases of one sort. */
abstract class Family {

    private final String name;
    private final List<HostileCase> cases = new ArrayList<>();

    Family(String name) {
        this.name = name;
    }

    /** Tells the cases, one after the other; each is told once its end is. */
    abstract void tell();

    final List<HostileCase> cases() {
        cases.clear();
        tell();
        return List.copyOf(cases);
    }

    final Attempt feed(String how, Answer answer) {
        return new Attempt(how + ", feed", SourceKind.FEED, answer);
    }

    final Attempt sitemap(String how, Answer answer) {
        return new Attempt(how + ", sitemap", SourceKind.SITEMAP, answer);
    }

    final Attempt page(String how, Answer answer) {
        return new Attempt(how + ", page", SourceKind.PAGES, answer);
    }

    final Attempt rss(String how, Supplier<String> document) {
        return new Attempt(how + ", RSS", SourceKind.FEED, Answer.ok(Texts.RSS, document));
    }

    final Attempt atom(String how, Supplier<String> document) {
        return new Attempt(how + ", Atom", SourceKind.FEED, Answer.ok(Texts.ATOM, document));
    }

    final Attempt json(String how, Supplier<String> document) {
        return new Attempt(how + ", JSON Feed", SourceKind.FEED, Answer.ok(Texts.JSON, document));
    }

    final Attempt sitemap(String how, Supplier<String> document) {
        return sitemap(how, Answer.ok(Texts.XML, document));
    }

    final Attempt page(String how, Supplier<String> document) {
        return page(how, Answer.ok(Texts.HTML, document));
    }

    /** It has this headline. */
    static Consumer<Article> title(String title) {
        return news -> assertThat(news.title()).isEqualTo(title);
    }

    /** It is a whole article that begins so. */
    static Consumer<Article> text(String beginning) {
        return news -> assertThat(news.text()).startsWith(beginning);
    }

    /** It was published then. */
    static Consumer<Article> published(String time) {
        return news -> assertThat(news.published()).isEqualTo(time);
    }

    /** It stands at this address; empty: at none. */
    static Consumer<Article> url(String url) {
        return news -> assertThat(news.url().orElse("")).isEqualTo(url);
    }

    /** None of its words is among these. */
    static Consumer<Article> without(String... words) {
        return news -> assertThat(news.title() + news.text() + news.publisher()).doesNotContain(words);
    }

    /** What a server answers; how that has to end is not told yet. */
    final class Attempt {

        private final String how;
        private final SourceKind kind;
        private final Map<String, Answer> site = new HashMap<>();
        private boolean hasty;

        private Attempt(String how, SourceKind kind, Answer answer) {
            this.how = how;
            this.kind = kind;
            site.put(HostileCase.PATH, answer);
        }

        /** With another answer beside. */
        Attempt with(String path, Answer answer) {
            site.put(path, answer);
            return this;
        }

        /** It is about time: the limit is short. */
        Attempt inHaste() {
            hasty = true;
            return this;
        }

        /** It ends in a cause in which this pattern is found. */
        void fails(String cause) {
            end(HostileCase.End.fault(cause));
        }

        /** It is read, and tells so many articles. */
        void tells(int articles) {
            end(HostileCase.End.articles(articles));
        }

        /** It is read, and there is nothing in it. */
        void tellsNothing() {
            tells(0);
        }

        /** It is read, and tells one article, for which this holds. */
        void tells(Consumer<Article> one) {
            end(HostileCase.End.article(one));
        }

        private void end(HostileCase.End end) {
            cases.add(new HostileCase(name, how, kind, Map.copyOf(site), end, hasty));
        }
    }
}
