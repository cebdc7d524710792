package org.stancewatch.systemtests.load;

import java.util.List;
import java.util.Random;

/** Made-up texts: what a company declares, in plain words, or something else altogether. */
final class Stories {

    private static final List<String> COMPANIES = List.of(
            "Amazon",
            "Microsoft",
            "IBM",
            "Google",
            "Meta",
            "Apple",
            "OpenAI",
            "Clearview AI",
            "Brightvale Systems",
            "Oskarsson Robotics",
            "Halden Optics",
            "Quillon Labs");

    private static final List<String> TECHNOLOGIES = List.of(
            "facial recognition",
            "predictive policing software",
            "emotion recognition",
            "voice cloning",
            "license plate readers",
            "autonomous weapons");

    private static final List<String> DECLARATIONS = List.of(
            "%s said on Monday it would stop selling %s to police for a year.",
            "%s said on Tuesday it would stop selling %s to police for two years.",
            "%s announced on Wednesday that it will no longer sell %s to anyone.",
            "%s said on Thursday it is suspending sales of %s until further notice.",
            "%s said on Friday it would extend its moratorium on %s by one year.",
            "%s announced on Monday that it will resume sales of %s to police.");

    private static final List<String> ORDINARY = List.of(
            "The ferry to the islands ran late again on Tuesday after fog closed the harbour mouth.",
            "Growers in the valley expect a fair apple harvest, a month later than usual.",
            "The town choir sings on Saturday in the old customs house; seats are free.",
            "Campaigners asked lawmakers on Monday to ban police use of facial recognition.",
            "Police in the county are weighing whether to buy license plate readers, an official said.");

    private static final String CLOSE = "\n\nShares were little changed in late trading.";

    private final Random random;

    Stories(Random random) {
        this.random = random;
    }

    String next() {
        return random.nextBoolean() ? pick(ORDINARY) : declaration() + CLOSE;
    }

    private String declaration() {
        return pick(DECLARATIONS).formatted(pick(COMPANIES), pick(TECHNOLOGIES));
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
