package org.stancewatch.domain.headline;

import java.util.Map;
import java.util.Optional;

/** A catalogue as small as the table of headlines. */
final class FixtureNames implements Names {

    private static final Map<String, String> COMPANIES = Map.of("openai", "OpenAI", "ibm", "IBM");
    private static final Map<String, Map<String, String>> TECHNOLOGIES = Map.of(
            "en",
            Map.of(
                    "facial-recognition", "facial recognition",
                    "generative-ai", "generative AI",
                    "military-ai", "military AI",
                    "voice-cloning", "voice cloning",
                    "third-party-cookies", "third-party cookies",
                    "political-ads", "political advertising",
                    "robot-dogs", "robot dogs",
                    "deep-sea-mining", "deep-sea mining",
                    "nft", "NFTs"),
            "fr",
            Map.of(
                    "facial-recognition", "la reconnaissance faciale",
                    "generative-ai", "l'IA générative",
                    "military-ai", "l'IA militaire",
                    "voice-cloning", "le clonage de voix",
                    "third-party-cookies", "les cookies tiers",
                    "political-ads", "la publicité politique",
                    "robot-dogs", "les chiens-robots",
                    "deep-sea-mining", "l'exploitation minière des grands fonds",
                    "nft", "les NFT"));
    private static final Map<String, String> LABELS = Map.of("en", "Dream recording", "fr", "Enregistrement des rêves");

    @Override
    public Optional<String> company(String id) {
        return Optional.ofNullable(COMPANIES.get(id));
    }

    @Override
    public Optional<String> technology(String id, String language) {
        return Optional.ofNullable(TECHNOLOGIES.get(language).get(id));
    }

    @Override
    public Optional<String> label(String id, String language) {
        return id.equals("dream-recording") ? Optional.of(LABELS.get(language)) : Optional.empty();
    }

    @Override
    public Optional<String> audience(String id) {
        return Optional.ofNullable(
                Map.of("political-ads", "political-campaigns").get(id));
    }
}
