package org.stancewatch.extraction;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every family of traps, each beside a sentence as like as can be that is none. */
class TrapsTest {

    private static final MinimalPair[] PAIRS = {
        new MinimalPair(
                "a demand",
                "en",
                "Campaigners urged Idemia to stop selling facial recognition to police.",
                "Idemia has stopped selling facial recognition to police.",
                "idemia|facial-recognition BAN"),
        new MinimalPair(
                "a demand in a demand",
                "en",
                "The signatories want Idemia to write down that it will never sell facial recognition to police.",
                "Idemia has written down that it will never sell facial recognition to police.",
                "idemia|facial-recognition BAN"),
        new MinimalPair(
                "a demand",
                "fr",
                "Des associations demandent à Idemia de cesser de vendre la reconnaissance faciale à la police.",
                "Idemia a cessé de vendre la reconnaissance faciale à la police.",
                "idemia|facial-recognition BAN"),
        new MinimalPair(
                "a court order",
                "en",
                "A court in Lyon ordered Idemia to suspend facial recognition.",
                "Idemia decided to suspend facial recognition.",
                "idemia|facial-recognition MORATORIUM"),
        new MinimalPair(
                "a court order",
                "fr",
                "Le tribunal a ordonné à Idemia de suspendre la reconnaissance faciale.",
                "Idemia a décidé de suspendre la reconnaissance faciale.",
                "idemia|facial-recognition MORATORIUM"),
        new MinimalPair(
                "a government's moratorium",
                "en",
                "Norway has suspended deep-sea mining until 2026.",
                "Loke has suspended deep-sea mining until 2026.",
                "loke-marine-minerals|deep-sea-mining MORATORIUM"),
        new MinimalPair(
                "a government's moratorium",
                "fr",
                "Le gouvernement norvégien suspend l'exploitation minière des grands fonds.",
                "Loke suspend l'exploitation minière des grands fonds.",
                "loke-marine-minerals|deep-sea-mining MORATORIUM"),
        new MinimalPair(
                "what is passed over",
                "en",
                "Thales spoke in favour of restricting rather than banning facial recognition.",
                "Thales is banning facial recognition.",
                "thales|facial-recognition BAN"),
        new MinimalPair(
                "what is passed over",
                "fr",
                "Thales s'explique au lieu d'interdire la reconnaissance faciale.",
                "Thales va interdire la reconnaissance faciale.",
                "thales|facial-recognition BAN"),
        new MinimalPair(
                "a thought",
                "en",
                "Spotify is considering whether to stop selling political ads.",
                "Spotify will stop selling political ads.",
                "spotify|political-ads BAN"),
        new MinimalPair(
                "a thought",
                "fr",
                "Spotify envisage de suspendre la publicité politique.",
                "Spotify va suspendre la publicité politique.",
                "spotify|political-ads MORATORIUM"),
        new MinimalPair(
                "a rumour",
                "en",
                "Axon could pause its armed drones, people familiar with the matter said.",
                "Axon has paused its armed drones, the company said.",
                "axon|armed-drones MORATORIUM"),
        new MinimalPair(
                "a journalist's conditional",
                "fr",
                "Selon la presse, Axon suspendrait ses drones armés.",
                "Axon suspend ses drones armés.",
                "axon|armed-drones MORATORIUM"),
        new MinimalPair(
                "a denial",
                "en",
                "ElevenLabs has not suspended voice cloning.",
                "ElevenLabs has suspended voice cloning.",
                "elevenlabs|voice-cloning MORATORIUM"),
        new MinimalPair(
                "a denial",
                "fr",
                "ElevenLabs n'a pas suspendu le clonage de voix.",
                "ElevenLabs a suspendu le clonage de voix.",
                "elevenlabs|voice-cloning MORATORIUM"),
        new MinimalPair(
                "advice",
                "en",
                "Mozilla should ban third-party cookies.",
                "Mozilla has banned third-party cookies.",
                "mozilla|third-party-cookies BAN"),
        new MinimalPair(
                "advice",
                "fr",
                "Mozilla devrait bannir les cookies tiers.",
                "Mozilla a banni les cookies tiers.",
                "mozilla|third-party-cookies BAN"),
        new MinimalPair(
                "other business",
                "en",
                "Zipline has suspended construction of a factory that would build delivery drones.",
                "Zipline has suspended its delivery drones.",
                "zipline|delivery-drones MORATORIUM"),
        new MinimalPair(
                "other business",
                "fr",
                "Zipline suspend la construction d'une usine de drones de livraison.",
                "Zipline suspend ses drones de livraison.",
                "zipline|delivery-drones MORATORIUM"),
        new MinimalPair(
                "a game of thought",
                "en",
                "Imagine that Neuralink suspended brain implants.",
                "On Monday Neuralink suspended brain implants.",
                "neuralink|brain-implants MORATORIUM"),
        new MinimalPair(
                "a game of thought",
                "fr",
                "Imaginons que Neuralink suspende les implants cérébraux.",
                "Lundi, Neuralink a suspendu les implants cérébraux.",
                "neuralink|brain-implants MORATORIUM"),
    };

    @TestFactory
    Stream<DynamicTest> aTrapAssertsNothing() {
        return MinimalPair.traps(PAIRS);
    }

    @TestFactory
    Stream<DynamicTest> itsMinimalPairIsAClaim() {
        return MinimalPair.acts(PAIRS);
    }
}
