package org.stancewatch.extraction.lexicon;

import java.util.List;

/**
 * How texts credit a news agency: regular expressions in which {@value #AGENCY} stands for its name.
 *
 * @param opening at the beginning of the text
 * @param closing at the end of one of its last lines
 * @param anywhere else
 */
public record CreditForms(List<String> opening, List<String> closing, List<String> anywhere) {

    public static final String AGENCY = "{agency}";

    public CreditForms {
        opening = List.copyOf(opening);
        closing = List.copyOf(closing);
        anywhere = List.copyOf(anywhere);
    }

    /** The forms that come with the product; throws {@link LexiconFault} where the file is bad. */
    public static CreditForms bundled() {
        YamlNode root = YamlNode.bundled("credits.yaml");
        return new CreditForms(
                root.member("opening").texts(),
                root.member("closing").texts(),
                root.member("anywhere").texts());
    }
}
