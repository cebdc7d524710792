package org.stancewatch.benchmarks;

import java.util.List;
import java.util.Random;

/**
 * Pages as papers serve them: some 80 KB of which the story is four, the rest menus, scripts, styles, advertisements and other stories.
 * The mix of languages is about that of CC-NEWS, 45 % of it English and French; of ten pages in another language one declares English.
 */
final class HeavyPages {

    /** A page and the language its story is in. */
    record HeavyPage(String address, String language, String html) {}

    private static final List<String> LANGUAGES = List.of(
            "en", "en", "en", "en", "en", "en", "en", "fr", "fr", "es", "es", "es", "de", "de", "it", "pt", "ru", "ru",
            "ar", "zh");
    private static final int MENU = 90;
    private static final int CARDS = 45;
    private static final int FOOTER = 70;

    private final PageWords words = new PageWords();

    /** The page of that number. */
    HeavyPage page(int number) {
        String language = LANGUAGES.get(number % LANGUAGES.size());
        List<String> story = words.story(language, number / LANGUAGES.size());
        String address = "https://paper-" + number % 97 + ".example/2024/06/12/story-" + number;
        return new HeavyPage(address, language, html(language, story, address, new Random(number)));
    }

    private static String html(String language, List<String> story, String address, Random random) {
        StringBuilder html = new StringBuilder(100_000);
        html.append("<!DOCTYPE html><html class=\"no-js\"")
                .append(declared(language, random))
                .append(">");
        head(html, story, address, random);
        html.append("<body class=\"single post-template layout-wide\"><div id=\"page\" class=\"site\">");
        menu(html, story, random);
        html.append("<div class=\"content-wrapper\"><main id=\"main\"><div class=\"row\">");
        article(html, story, random);
        cards(html, story, random);
        html.append("</div></main></div>");
        footer(html, story, random);
        return html.append(script(random, 14_000))
                .append("</div></body></html>")
                .toString();
    }

    private static String declared(String language, Random random) {
        int chance = random.nextInt(10);
        return chance == 0 ? "" : " lang=\"" + (chance == 1 ? "en-US" : language) + "\"";
    }

    private static void head(StringBuilder html, List<String> story, String address, Random random) {
        html.append("<head><meta charset=\"utf-8\"><title>")
                .append(headline(story, 0))
                .append("</title>");
        html.append("<link rel=\"canonical\" href=\"").append(address).append("\">");
        html.append("<meta property=\"og:site_name\" content=\"The Paper\">");
        html.append("<meta property=\"article:published_time\" content=\"2024-06-12T08:00:00Z\">");
        html.append(
                        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",")
                .append("\"headline\":\"Story\",\"datePublished\":\"2024-06-12T08:00:00Z\",")
                .append("\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Paper\"}}</script>");
        html.append("<style>");
        for (int i = 0; i < 150; i++) {
            html.append(".c-")
                    .append(random.nextInt(9_999))
                    .append("__item{margin:0 ")
                    .append(i);
            html.append("px;color:#2a2a2a;display:flex;padding:4px 8px}");
        }
        html.append("</style>").append(script(random, 9_000)).append("</head>");
    }

    private static String script(Random random, int length) {
        StringBuilder script = new StringBuilder("<script>window.__STATE__=window.__STATE__||[];");
        while (script.length() < length) {
            script.append("__STATE__.push({id:").append(random.nextInt(1_000_000));
            script.append(",slot:'header-top',sizes:[[728,90],[970,250]],lazy:true});");
        }
        return script.append("</script>").toString();
    }

    private static void menu(StringBuilder html, List<String> story, Random random) {
        html.append("<header class=\"site-header\"><nav class=\"main-navigation\"><ul class=\"menu\">");
        for (int i = 0; i < MENU; i++) {
            link(html.append("<li class=\"menu-item menu-item-type-taxonomy\">"), story, random, 2);
            html.append("</li>");
        }
        html.append("</ul></nav></header>");
    }

    private static void article(StringBuilder html, List<String> story, Random random) {
        html.append("<article class=\"post type-post hentry\"><h1 class=\"entry-title\">")
                .append(headline(story, 0));
        html.append("</h1><div class=\"entry-meta byline\"><span class=\"author\">A. Writer</span></div>");
        html.append("<div class=\"entry-content\">");
        for (int i = 0; i < story.size(); i++) {
            html.append("<p>").append(story.get(i)).append("</p>");
            if (i % 4 == 2) {
                html.append("<div class=\"ad-slot ad-inline\" id=\"ad-")
                        .append(i)
                        .append("\"></div>");
                html.append("<figure class=\"wp-block-image\"><img src=\"/img/").append(random.nextInt(9_999));
                html.append(".jpg\" alt=\"\" width=\"1200\"><figcaption>").append(headline(story, i));
                html.append("</figcaption></figure>");
            }
        }
        html.append("</div><div class=\"share-buttons social\">").append(script(random, 3_000));
        html.append("</div></article>");
    }

    private static void cards(StringBuilder html, List<String> story, Random random) {
        html.append("<aside class=\"sidebar widget-area\"><section class=\"related-posts\">");
        for (int i = 0; i < CARDS; i++) {
            html.append("<div class=\"card card--teaser\"><a class=\"card__media\" href=\"/p/")
                    .append(i);
            html.append("\"><img loading=\"lazy\" data-src=\"/t/").append(random.nextInt(9_999));
            html.append(".webp\" class=\"attachment-thumbnail size-thumbnail\"></a><div class=\"card__body\"><h3>");
            link(html, story, random, 9);
            html.append("</h3><span class=\"card__date\">12.06.2024</span><p>");
            html.append(headline(story, random.nextInt(story.size()))).append("</p></div></div>");
        }
        html.append("</section></aside>");
    }

    private static void footer(StringBuilder html, List<String> story, Random random) {
        html.append("<footer class=\"site-footer\"><div class=\"footer-widgets\"><ul>");
        for (int i = 0; i < FOOTER; i++) {
            link(html.append("<li>"), story, random, 2);
            html.append("</li>");
        }
        html.append("</ul><svg viewBox=\"0 0 24 24\"><path d=\"M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10z\"/></svg>");
        html.append("<p class=\"copyright\">© 2024</p></div></footer>");
    }

    private static void link(StringBuilder html, List<String> story, Random random, int words) {
        html.append("<a class=\"nav-link item-").append(random.nextInt(99)).append("\" href=\"/section/");
        html.append(random.nextInt(9_999)).append("/\"><span>");
        String[] said = story.get(random.nextInt(story.size())).split(" ");
        for (int i = 0; i < Math.min(words, said.length); i++) {
            html.append(said[i]).append(' ');
        }
        html.append("</span></a>");
    }

    private static String headline(List<String> story, int paragraph) {
        String text = story.get(paragraph % story.size());
        return text.substring(0, Math.min(90, text.length()));
    }
}
