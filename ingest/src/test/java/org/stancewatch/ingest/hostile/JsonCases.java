package org.stancewatch.ingest.hostile;

import java.util.List;

/** JSON that is none, and JSON Feeds that are not what they seem. */
final class JsonCases extends Family {

    private static final String NO_FEED = "is no readable JSON Feed";
    private static final List<String> OTHERS =
            List.of("null", "true", "5", "1e999", "[]", "{}", "[null,[[]]]", "{\"a\":{\"b\":1}}", "\"\"");

    private static final List<String> FIELDS = List.of(
            "\"id\"",
            "\"title\"",
            "\"summary\"",
            "\"date_published\"",
            "\"date_modified\"",
            "\"language\"",
            "\"authors\"",
            "\"tags\"",
            "\"attachments\"",
            "\"image\"",
            "\"external_url\"");

    JsonCases() {
        super("json");
    }

    @Override
    void tell() {
        syntax();
        versions();
        numbers();
        duplicates();
        items();
        fields();
        ends();
    }

    private void syntax() {
        List.of(
                        "",
                        " ",
                        "{",
                        "{\"version\":",
                        "{'version':'https://jsonfeed.org/version/1'}",
                        "{version:1}",
                        "{\"version\":\"https://jsonfeed.org/version/1\",}",
                        "// x\n{}",
                        "{\"version\":NaN}",
                        "{\"version\":\"\\x\"}",
                        "{\"version\":\"\\u12\"}",
                        "{\"version\":\"a\u0001\"}",
                        "{\"version\" \"x\"}",
                        "callback({})",
                        ")]}'\n{}")
                .forEach(text -> json("'" + text.replaceAll("\\W", ".") + "' " + text.hashCode(), () -> text)
                        .fails(NO_FEED));
    }

    private void versions() {
        List.of(
                        "null",
                        "[]",
                        "\"x\"",
                        "5",
                        "{}",
                        "{\"version\":5}",
                        "{\"version\":[]}",
                        "{\"version\":\"http://e.example\"}")
                .forEach(text -> json("a version in " + text, () -> text).fails(NO_FEED + ": version"));
        json("a version of 1 MB", () -> "{\"version\":\"" + "x".repeat(1 << 20) + "\"}")
                .fails(NO_FEED + ": version: 'xxx.*…");
        json("a page", () -> Texts.page("", "")).fails(NO_FEED);
        json("a feed in XML", () -> Texts.rss("News", "Told.")).fails(NO_FEED);
    }

    private void numbers() {
        json("an id beyond numbers", () -> item("\"id\":1e999")).tells(text("The port"));
        json("an id of 2,000 digits", () -> item("\"id\":" + "9".repeat(2_000))).fails(NO_FEED + ".*length");
        json("an id of a fraction", () -> item("\"id\":0.1")).tells(text("The port"));
        json("a number without an end", () -> item("\"x\":1e99999999999999")).tells(text("The port"));
        json("a number that is none", () -> item("\"id\":NaN")).fails(NO_FEED);
        json("a name of 60,000 letters", () -> item("\"" + "x".repeat(60_000) + "\":1"))
                .fails(NO_FEED + ".*length");
    }

    /** The last counts, as for every reader of JSON. */
    private void duplicates() {
        json("two titles", () -> item("\"title\":\"One\",\"title\":\"Two\"")).tells(title("Two"));
        json("two lists", () -> Texts.json("").replace("}", ",\"items\":[" + entry("\"title\":\"x\"") + "]}"))
                .tells(title("x"));
        json("two of one address", () -> Texts.json(entry("\"title\":\"One\"") + "," + entry("\"title\":\"Two\"")))
                .tells(title("One"));
    }

    private void items() {
        List.of("null", "{}", "5", "\"x\"")
                .forEach(items -> json("items are " + items, () -> items(items)).fails(NO_FEED + ": items"));
        List.of("null", "5", "\"x\"", "[]", "{}", "[[[]]]")
                .forEach(item -> json("an item is " + item, () -> Texts.json(item + "," + entry("\"title\":\"News\"")))
                        .tells(title("News")));
        json("100,000 items", () -> Texts.json("{},".repeat(100_000) + "{}")).tellsNothing();
    }

    /** Each field holds what it must not. */
    private void fields() {
        for (String other : OTHERS) {
            json("an item of " + other, () -> item(String.join(":" + other + ",", FIELDS) + ":" + other))
                    .tells(text("The port"));
            json(
                            "a feed of " + other,
                            () -> "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":" + other
                                    + ",\"language\":" + other + ",\"home_page_url\":" + other + ",\"items\":["
                                    + entry("\"title\":\"x\"") + "]}")
                    .tells(title("x"));
        }
    }

    private void ends() {
        String whole = item("\"title\":\"News\"");
        json("rubbish behind it", () -> whole + "}}]] <script>").tells(title("News"));
        json("two documents", () -> whole + whole).tells(title("News"));
        json("cut off", () -> whole.substring(0, whole.length() - 3)).fails(NO_FEED);
        json("NULs behind it", () -> whole + "\0\0").tells(title("News"));
        json("spaces before it", () -> " \t\r\n".repeat(10_000) + whole).tells(title("News"));
        json("half a pair", () -> item("\"title\":\"a\\ud800b\"")).tells(title("ab"));
    }

    private static String item(String fields) {
        return Texts.json(entry(fields));
    }

    private static String entry(String fields) {
        return "{\"content_text\":\"" + Texts.WORDS + "\",\"url\":\"https://paper.example/{host}/a-1\"," + fields + "}";
    }

    private static String items(String value) {
        return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":" + value + "}";
    }
}
