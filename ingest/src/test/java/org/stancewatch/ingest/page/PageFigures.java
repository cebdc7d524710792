package org.stancewatch.ingest.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stancewatch.ingest.article.ParagraphText;

/** Program: the reader beside plain readability4j on the layouts, text and time ({@code docs/benchmarks.md}). */
final class PageFigures {

    private static final int ROUNDS = 20;

    private PageFigures() {}

    public static void main(String... arguments) {
        List<Layout> layouts = Layout.all();
        layouts.forEach(layout -> System.out.printf(
                "%-32s %-8s reader %.3f readability4j %.3f%n",
                layout, layout.split(), score(layout, layout.read().text(), 4), score(layout, plain(layout), 4)));
        for (String split : List.of("develop", "measured")) {
            List<Layout> part = layouts.stream()
                    .filter(layout -> layout.split().equals(split))
                    .toList();
            System.out.printf(
                    "%s %d: reader %.4f (words %.4f), readability4j %.4f (words %.4f)%n",
                    split,
                    part.size(),
                    mean(part, layout -> score(layout, layout.read().text(), 4)),
                    mean(part, layout -> score(layout, layout.read().text(), 1)),
                    mean(part, layout -> score(layout, plain(layout), 4)),
                    mean(part, layout -> score(layout, plain(layout), 1)));
        }
        for (int turn = 0; turn < 3; turn++) {
            System.out.printf(
                    "ms a page: reader %.2f, readability4j %.2f%n",
                    milliseconds(layouts, Layout::read), milliseconds(layouts, PageFigures::plain));
        }
    }

    private static double score(Layout layout, String text, int length) {
        return TextScore.f1(text, layout.text(), length);
    }

    private static double mean(List<Layout> layouts, ToDoubleFunction<Layout> figure) {
        return layouts.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static double milliseconds(List<Layout> layouts, Consumer<Layout> work) {
        long start = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            layouts.forEach(work);
        }
        return (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start)
                / 1e6
                / ROUNDS
                / layouts.size();
    }

    /** The library alone, with its text made into paragraphs as the reader does. */
    private static String plain(Layout layout) {
        try (InputStream html = new ByteArrayInputStream(layout.html())) {
            Document page = Jsoup.parse(html, null, layout.address());
            Element content =
                    new Readability4JExtended(layout.address(), page).parse().getArticleContent();
            return content == null ? "" : ParagraphText.of(content);
        } catch (IllegalStateException failed) {
            return ""; // as it does where the part it chose has no parent
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
