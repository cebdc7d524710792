package org.stancewatch.ingest.article;

import java.util.regex.Pattern;

/** Parameters of an address that say who sent the reader or how the page is shown, never which article it is. */
final class AddressNoise {

    private static final String CAMPAIGN =
            "utm_.*|at_.*|pk_.*|mtm_.*|matomo_.*|piwik_.*|ga_.*|ns_.*|cx_.*|stm_.*|hsa_.*|xtor|xts|cmpid|cmp|ocid|ncid|icid"
                    + "|s_cid|scid|sref|smid|smtyp|ito|taid|ftag|spm|trk|mkt_tok|wt_mc|wt\\.mc_id|campaign_id|feed_id|srsltid";
    private static final String CLICK =
            "fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|tblci|igshid|igsh|wickedid"
                    + "|fb_action_ids|fb_action_types|fb_source|fb_ref|_ga|_gl|guccounter|guce_.*|soc_src|soc_trk";
    private static final String MAIL =
            "mc_cid|mc_eid|_hsenc|_hsmi|__hs.*|hsctatracking|vero_.*|oly_.*_id|ck_subscriber_id|_openstat";
    private static final String REFERRER = "ref_src|ref_url|referrer|referer|reflink|sharetype|shared|share_id|smprod";
    private static final String SESSION = "phpsessid|jsessionid|aspsessionid.*|cfid|cftoken";
    private static final String AMP = "amp_.*|usqp|noamp|isamp|aoh";

    private static final Pattern NAME =
            Pattern.compile(String.join("|", CAMPAIGN, CLICK, MAIL, REFERRER, SESSION, AMP), Pattern.CASE_INSENSITIVE);

    /** Names that elsewhere carry an article's number: only with these values are they noise. */
    private static final Pattern VIEW = Pattern.compile(
            "(?:amp|print|printable|imprimer|imprim|impression|share)(?:=(?:1|true|yes|oui|y)?)?"
                    + "|(?:output|outputtype|format|view|mode|page_type|version)=(?:amp|print|printable|imprimer|impression)"
                    + "|(?:source|from|feed|ref|via|src)=(?:rss|feed|atom|amp|home|homepage|newsletter|email|twitter|facebook"
                    + "|linkedin|whatsapp|share)\\b[^&]*",
            Pattern.CASE_INSENSITIVE);

    private AddressNoise() {}

    /** Whether {@code parameter}, as {@code name=value} or a bare name, tells nothing about the article. */
    static boolean is(String parameter) {
        return NAME.matcher(parameter.split("=", 2)[0]).matches()
                || VIEW.matcher(parameter).matches();
    }
}
