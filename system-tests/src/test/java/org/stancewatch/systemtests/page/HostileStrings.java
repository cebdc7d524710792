package org.stancewatch.systemtests.page;

import java.util.ArrayList;
import java.util.List;

/** What an attacker, a broken feed or an honest writer from right to left may put where a page expects a name. */
final class HostileStrings {

    /** Notices in the page that it ran. */
    private static final String RUN = "window.hostile=1";

    /** Ways out of where text is expected, around a payload. */
    private static final List<String> BREAKOUTS = List.of(
            "%s",
            "\"%s",
            "'%s",
            "\">%s",
            "'>%s",
            "-->%s",
            "]]>%s",
            "</title>%s",
            "</textarea>%s",
            "</script>%s",
            "\\\"%s",
            "${%s}",
            "{{%s}}");

    private static final List<String> MARKUP = List.of(
            "<script>" + RUN + "</script>",
            "<img src=x onerror=" + RUN + ">",
            "<svg onload=" + RUN + ">",
            "<body onload=" + RUN + ">",
            "<iframe src=\"javascript:" + RUN + "\"></iframe>",
            "<a href=\"javascript:" + RUN + "\">x</a>",
            "<details open ontoggle=" + RUN + ">",
            "<style>*{display:none}</style>",
            "<link rel=stylesheet href=https://evil.example/x.css>",
            "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
            "<base href=https://evil.example/>",
            "<form action=https://evil.example><input name=x autofocus onfocus=" + RUN + ">",
            "<math><mtext></mtext><mglyph><style><img src=x onerror=" + RUN + "></style></mglyph></math>",
            "&lt;script&gt;" + RUN + "&lt;/script&gt;");

    private static final List<String> OTHERS = List.of(
            "\u202Egnitsop\u202C Post",
            "\u2067\u202Eabc\u2066 Post",
            "\u2069\u2069\u2069 Post",
            "جريدة المدينة",
            "עיתון 2020 (Post)",
            "abc עברית def عربي 123",
            "W".repeat(500),
            "ﷺ".repeat(40),
            "Z" + "\u0301".repeat(100) + "algo",
            "👩‍👩‍👧‍👦".repeat(20),
            "=1+1",
            "@SUM(A1:A9)",
            "-2+3",
            "+CMD|' /C calc'!A0",
            "line\nbreak\rreturn",
            "tab\tand\u000Bmore",
            "\u2028\u2029 separators",
            "null",
            "undefined",
            "constructor",
            "__proto__",
            "javascript:" + RUN,
            "<!channel>",
            "<!here|everybody>",
            "<@U024BE7LH>",
            "<#C024BE7LR>",
            "<https://evil.example|Harbour Post>",
            "&lt;!channel&gt; &amp;",
            "*bold* _soft_ ~gone~ `code` ```block```",
            "> quoted");

    private HostileStrings() {}

    /** All of them, none twice. */
    static List<String> all() {
        List<String> all = new ArrayList<>(OTHERS);
        BREAKOUTS.forEach(breakout -> MARKUP.forEach(payload -> all.add(breakout.formatted(payload))));
        return all.stream().distinct().toList();
    }

    /** {@code text} as the page shows it: without characters that turn the direction of what follows. */
    static String asShown(String text) {
        return text.replaceAll("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "");
    }
}
