package org.stancewatch.app.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages texts as PDFs, wrong encodings and careless cutting do: one damage in a hundred words. The same seed, the same text. */
final class Damager {

    private static final int WORDS_A_DAMAGE = 100;
    private static final char LOST = '\uFFFD';
    private static final Charset WRONG = Charset.forName("windows-1252");

    private static final List<String> BOILERPLATE_EN = List.of(
            "\nRead also: Ten gadgets for a rainy weekend\n",
            "\nAdvertisement\n",
            "\nSign up for our morning newsletter, free and in your inbox by seven.\n",
            "\nShare this article: Facebook Twitter Email\n",
            " Advertisement ",
            "\nRelated: The week in pictures\n");
    private static final List<String> BOILERPLATE_FR = List.of(
            "\nLire aussi | Dix idées pour un week-end de pluie\n",
            "\nLire aussi : La semaine en images\n",
            "\nPublicité\n",
            "\nAbonnez-vous à notre lettre du matin, gratuite et sans engagement.\n",
            "\nPartager : Facebook Twitter Courriel\n",
            " Publicité ");

    /** A way in which texts come to harm. */
    private enum Kind {
        LIGATURE_LOST("ffi|ffl|ff|fi|fl"),
        LETTER_LOST("\\p{L}"),
        WORDS_JOINED("(?<=\\p{L}) (?=\\p{L})"),
        MOJIBAKE("[éèêëàâçîïôöùûüÉÈÀÇœ’‘“”«»–—€]"),
        WORD_BROKEN("(?<=\\p{L}{2})(?=\\p{L}{2})"),
        BOILERPLATE("(?<=[a-zéè»”\"][.!?]) ");

        private final Pattern place;

        Kind(String place) {
            this.place = Pattern.compile(place);
        }
    }

    private final Random random;
    private final boolean french;

    Damager(long seed, String language) {
        this.random = new Random(seed);
        this.french = language.equals("fr");
    }

    /** {@code text} with damages of all kinds, at random; as many as it has hundreds of words, one at least. */
    String damage(String text) {
        String damaged = text;
        for (int done = 0; done < Math.max(1, text.split("\\s+", -1).length / WORDS_A_DAMAGE); done++) {
            damaged = once(damaged, Kind.values()[random.nextInt(Kind.values().length)]);
        }
        return damaged;
    }

    private String once(String text, Kind kind) {
        List<MatchResult> places = kind.place.matcher(text).results().toList();
        return places.isEmpty()
                ? text
                : Optional.of(places.get(random.nextInt(places.size())))
                        .map(place -> text.substring(0, place.start())
                                + harmed(place.group(), kind)
                                + text.substring(place.end()))
                        .get();
    }

    private String harmed(String whole, Kind kind) {
        return switch (kind) {
            case LIGATURE_LOST -> random.nextBoolean() ? "" : String.valueOf(LOST);
            case LETTER_LOST -> String.valueOf(LOST);
            case WORDS_JOINED -> "";
            case MOJIBAKE -> new String(whole.getBytes(StandardCharsets.UTF_8), WRONG);
            case WORD_BROKEN -> random.nextBoolean() ? "-\n" : "\n";
            case BOILERPLATE -> insert();
        };
    }

    private String insert() {
        List<String> inserts = french ? BOILERPLATE_FR : BOILERPLATE_EN;
        return inserts.get(random.nextInt(inserts.size()));
    }
}
