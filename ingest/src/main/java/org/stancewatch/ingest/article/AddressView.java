package org.stancewatch.ingest.article;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the same article shown otherwise: as AMP, by an AMP viewer, for the printer, for a telephone. */
final class AddressView {

    private static final Pattern AMP_CACHE = Pattern.compile("(?:.*\\.)?cdn\\.ampproject\\.org");
    private static final Pattern AMP_VIEWER =
            Pattern.compile("(?:www\\.)?(?:google\\.[a-z]{2,3}(?:\\.[a-z]{2})?|bing\\.com)");
    private static final Pattern CACHED = Pattern.compile("/(?:amp|[acirvw]p?)/(?:s/)?([\\w-]+(?:\\.[\\w-]+)+)(/.*)?");
    private static final Pattern AMP_HOST =
            Pattern.compile("amp\\.((?!(?:com?|org|gov|gouv|ac|net)\\.[a-z]{2}$).+\\..+)");

    /** Hosts for telephones with the paths of the full site. Others are left: {@code m.} may be a site of its own. */
    private static final Set<String> TELEPHONES =
            Set.of("mobile.nytimes.com", "mobile.reuters.com", "mobile.lemonde.fr", "m.bbc.co.uk", "mobile.bbc.co.uk");

    private static final Pattern TELEPHONE_WIKI = Pattern.compile("([a-z-]+)\\.m\\.(wiki[a-z]+\\.org)");
    private static final Pattern SESSION = Pattern.compile("(?i);(?:jsessionid|phpsessid|sid)=[^/;]*");
    private static final Pattern AMP_PATH = Pattern.compile(
            "(?i)^/amp(?:html)?(?=/[^/]+)|(?<=[^/])(?:/amp(?:html)?(?:/|\\.html?)?)+$|\\.amp(?=\\.html?$)|\\.amp$");
    private static final Pattern PRINT_PATH = Pattern.compile(
            "(?i)(?<=[^/])/(?:print|printable|print-view|imprimer|impression|version-imprimable)(?:/|\\.html?)?$"
                    + "|[._-]print(?=\\.html?$)");
    private static final Pattern PRINTED_NODE = Pattern.compile("(?i)^/(?:print|printpdf)(?=/node/\\d)");
    private static final Pattern TELLS_AN_ARTICLE = Pattern.compile("-|\\d\\d");

    private AddressView() {}

    /** The address behind an AMP viewer or cache, host and path, or the two as they are. */
    static String unwrapped(String host, String path) {
        boolean viewer = AMP_VIEWER.matcher(host).matches() && path.startsWith("/amp/");
        if (viewer || AMP_CACHE.matcher(host).matches()) {
            Matcher cached = CACHED.matcher(path);
            return cached.matches() ? cached.replaceAll("$1$2") : host + path;
        }
        return host + path;
    }

    /** The host of the full site. */
    static String host(String host) {
        Matcher amp = AMP_HOST.matcher(host);
        if (amp.matches()) {
            return "www." + amp.group(1);
        }
        return TELEPHONES.contains(host)
                ? host.replaceFirst("^[^.]+", "www")
                : TELEPHONE_WIKI.matcher(host).replaceFirst("$1.$2");
    }

    /** The path without session, AMP and print forms. */
    static String path(String path) {
        String read = PRINTED_NODE.matcher(SESSION.matcher(path).replaceAll("")).replaceFirst("");
        String plain = AMP_PATH.matcher(read).replaceAll("");
        String unprinted = PRINT_PATH.matcher(plain).replaceFirst("");
        // "/print" may be a section; after a date, a number or a slug it is a view
        return TELLS_AN_ARTICLE.matcher(unprinted).find() ? unprinted : plain;
    }
}
