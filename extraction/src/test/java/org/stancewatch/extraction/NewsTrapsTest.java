package org.stancewatch.extraction;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Who else acts, speaks or is acted on in news about a technology; each beside a sentence as like as can be in which the company
 * acts. A trap tells nothing, or the act of another.
 */
class NewsTrapsTest {

    private static final MinimalPair[] PAIRS = {
        new MinimalPair(
                "staff petition",
                "en",
                "Idemia employees have signed a petition to stop selling facial recognition to police.",
                List.of(),
                "Idemia has promised its staff to stop selling facial recognition to police.",
                List.of("idemia|facial-recognition BAN")),
        new MinimalPair(
                "staff petition",
                "fr",
                "Des salariés d'Idemia réclament l'arrêt de la reconnaissance faciale.",
                List.of(),
                "Idemia annonce l'arrêt de la reconnaissance faciale.",
                List.of("idemia|facial-recognition WITHDRAWAL")),
        new MinimalPair(
                "a law",
                "en",
                "A law in Vermont bans facial recognition by Clearview AI.",
                List.of(),
                "Clearview AI bans facial recognition in Vermont.",
                List.of("clearview-ai|facial-recognition BAN")),
        new MinimalPair(
                "a law",
                "fr",
                "La loi interdit la reconnaissance faciale de Thales dans les écoles.",
                List.of(),
                "Thales interdit la reconnaissance faciale dans les écoles.",
                List.of("thales|facial-recognition BAN")),
        new MinimalPair(
                "a regulator",
                "en",
                "The regulator has suspended Zipline's delivery drones.",
                List.of(),
                "Zipline has suspended its delivery drones.",
                List.of("zipline|delivery-drones MORATORIUM")),
        new MinimalPair(
                "a regulator",
                "fr",
                "Le régulateur a suspendu les drones de livraison de Zipline.",
                List.of(),
                "Zipline a suspendu ses drones de livraison.",
                List.of("zipline|delivery-drones MORATORIUM")),
        new MinimalPair(
                "a city that speaks",
                "en",
                "Oakland said that it would ban facial recognition made by Idemia.",
                List.of(),
                "Idemia said that it would ban facial recognition in Oakland.",
                List.of("idemia|facial-recognition BAN")),
        new MinimalPair(
                "a customer's act",
                "en",
                "A Spotify customer has suspended voice cloning.",
                List.of(),
                "Spotify has suspended voice cloning.",
                List.of("spotify|voice-cloning MORATORIUM")),
        new MinimalPair(
                "a customer's act",
                "fr",
                "Un client de Spotify a suspendu le clonage de voix.",
                List.of(),
                "Spotify a suspendu le clonage de voix.",
                List.of("spotify|voice-cloning MORATORIUM")),
        new MinimalPair(
                "an analyst's forecast",
                "en",
                "Analysts predict that Axon will abandon armed drones.",
                List.of(),
                "Axon announces that it will abandon armed drones.",
                List.of("axon|armed-drones WITHDRAWAL")),
        new MinimalPair(
                "an analyst's forecast",
                "fr",
                "Les analystes prédisent qu'Axon abandonnera les drones armés.",
                List.of(),
                "Axon annonce qu'il abandonnera les drones armés.",
                List.of("axon|armed-drones WITHDRAWAL")),
        new MinimalPair(
                "a rumour",
                "fr",
                "Axon aurait suspendu ses drones armés.",
                List.of(),
                "Axon a suspendu ses drones armés.",
                List.of("axon|armed-drones MORATORIUM")),
        new MinimalPair(
                "a hint of a reporter",
                "en",
                "Axon has reportedly suspended its armed drones.",
                List.of(),
                "Axon has officially suspended its armed drones.",
                List.of("axon|armed-drones MORATORIUM")),
        new MinimalPair(
                "a question",
                "en",
                "Has Neuralink suspended brain implants?",
                List.of(),
                "Neuralink has suspended brain implants.",
                List.of("neuralink|brain-implants MORATORIUM")),
        new MinimalPair(
                "a question",
                "fr",
                "Neuralink a-t-il suspendu les implants cérébraux ?",
                List.of(),
                "Neuralink a suspendu les implants cérébraux.",
                List.of("neuralink|brain-implants MORATORIUM")),
        new MinimalPair(
                "a condition",
                "en",
                "If the law passes, ElevenLabs will suspend voice cloning.",
                List.of(),
                "Now that the law has passed, ElevenLabs has suspended voice cloning.",
                List.of("elevenlabs|voice-cloning MORATORIUM")),
        new MinimalPair(
                "a condition",
                "fr",
                "Si la loi passe, ElevenLabs suspendra le clonage de voix.",
                List.of(),
                "La loi est passée, ElevenLabs suspend le clonage de voix.",
                List.of("elevenlabs|voice-cloning MORATORIUM")),
        new MinimalPair(
                "a person barred",
                "en",
                "Clearview AI banned a reporter from its talk on facial recognition.",
                List.of(),
                "Clearview AI banned facial recognition from its talks.",
                List.of("clearview-ai|facial-recognition BAN")),
        new MinimalPair(
                "accounts suspended",
                "fr",
                "Reddit a suspendu quarante comptes qui diffusaient des deepfakes.",
                List.of(),
                "Reddit a suspendu les deepfakes sur tous les comptes.",
                List.of("reddit|image-generation MORATORIUM")),
        new MinimalPair(
                "trading suspended",
                "en",
                "Trading in shares of the facial recognition firm Idemia was suspended.",
                List.of(),
                "The facial recognition of Idemia was suspended by the firm.",
                List.of("idemia|facial-recognition MORATORIUM")),
        new MinimalPair(
                "trading suspended",
                "fr",
                "La cotation d'Idemia, spécialiste de la reconnaissance faciale, a été suspendue.",
                List.of(),
                "La reconnaissance faciale d'Idemia a été suspendue par le groupe.",
                List.of("idemia|facial-recognition MORATORIUM")),
        new MinimalPair(
                "an employee suspended",
                "en",
                "Google suspended an engineer who spoke about its chatbot.",
                List.of(),
                "Google suspended its chatbot.",
                List.of("google|ai-chatbots MORATORIUM")),
        new MinimalPair(
                "an employee suspended",
                "fr",
                "Google a suspendu un ingénieur qui parlait de son chatbot.",
                List.of(),
                "Google a suspendu son chatbot.",
                List.of("google|ai-chatbots MORATORIUM")),
        new MinimalPair(
                "a car's suspension",
                "en",
                "The BMW has air suspension and autonomous driving.",
                List.of(),
                "BMW announces the suspension of autonomous driving.",
                List.of("bmw|autonomous-driving MORATORIUM")),
        new MinimalPair(
                "a car's suspension",
                "fr",
                "La BMW a une suspension pilotée et la conduite autonome.",
                List.of(),
                "BMW annonce la suspension de la conduite autonome.",
                List.of("bmw|autonomous-driving MORATORIUM")),
        new MinimalPair(
                "a car that stops",
                "en",
                "A Waymo robotaxi came to a stop at a red light.",
                List.of(),
                "Waymo brought its robotaxi service to a stop.",
                List.of("google|autonomous-driving MORATORIUM")),
        new MinimalPair(
                "a car that stops",
                "fr",
                "Un robotaxi de Waymo s'arrête pour laisser passer un piéton.",
                List.of(),
                "Waymo arrête ses robotaxis.",
                List.of("google|autonomous-driving WITHDRAWAL")),
        new MinimalPair(
                "the left hand",
                "en",
                "On the left, Clearview AI shows its facial recognition.",
                List.of(),
                "On Monday Clearview AI left facial recognition.",
                List.of("clearview-ai|facial-recognition WITHDRAWAL")),
        new MinimalPair(
                "advice to readers",
                "en",
                "You can delete your Alexa recordings and turn off the voice assistant.",
                List.of(),
                "Amazon will delete all Alexa recordings and turn off the voice assistant.",
                List.of("amazon|voice-assistants WITHDRAWAL")),
        new MinimalPair(
                "advice to readers",
                "fr",
                "Vous pouvez désactiver l'assistant vocal Alexa.",
                List.of(),
                "Amazon désactive l'assistant vocal Alexa.",
                List.of("amazon|voice-assistants MORATORIUM")),
        new MinimalPair(
                "not only",
                "en",
                "Kochava was not only selling location data, but also collecting it.",
                List.of(),
                "Kochava will not sell location data.",
                List.of("kochava|location-data BAN")),
        new MinimalPair(
                "not only",
                "fr",
                "Kochava ne vend pas seulement des données de localisation.",
                List.of(),
                "Kochava ne vendra pas de données de localisation.",
                List.of("kochava|location-data BAN")),
        new MinimalPair(
                "a double negation",
                "en",
                "Valve will not suspend NFTs.",
                List.of("valve|nft SUPPLY"),
                "Valve will suspend NFTs.",
                List.of("valve|nft MORATORIUM")),
        new MinimalPair(
                "a double negation",
                "fr",
                "Valve renonce à supprimer les NFT.",
                List.of("valve|nft RESUMPTION"),
                "Valve va supprimer les NFT.",
                List.of("valve|nft WITHDRAWAL")),
        new MinimalPair(
                "a rival's halt",
                "en",
                "Idemia's rival Thales has suspended facial recognition.",
                List.of("thales|facial-recognition MORATORIUM"),
                "Idemia, a rival of Thales, has suspended facial recognition.",
                List.of("idemia|facial-recognition MORATORIUM")),
        new MinimalPair(
                "a rival's halt",
                "fr",
                "Thales, rival d'Idemia, a suspendu la reconnaissance faciale.",
                List.of("thales|facial-recognition MORATORIUM"),
                "Idemia, rival de Thales, a suspendu la reconnaissance faciale.",
                List.of("idemia|facial-recognition MORATORIUM")),
        new MinimalPair(
                "a joint statement",
                "en",
                "Thales and Idemia discussed facial recognition before one of them suspended it.",
                List.of(),
                "Thales and Idemia have suspended facial recognition.",
                List.of("idemia|facial-recognition MORATORIUM", "thales|facial-recognition MORATORIUM")),
        new MinimalPair(
                "a state's order",
                "en",
                "Brussels forces Meta to pause targeted advertising.",
                List.of(),
                "Meta pauses targeted advertising in Brussels.",
                List.of("meta|targeted-advertising MORATORIUM")),
        new MinimalPair(
                "a lawmaker's bill",
                "en",
                "A senator proposed to ban facial recognition by Idemia.",
                List.of(),
                "Idemia decided to ban facial recognition by its staff.",
                List.of("idemia|facial-recognition BAN")),
        new MinimalPair(
                "an opinion",
                "fr",
                "Il est temps que Thales abandonne la reconnaissance faciale.",
                List.of(),
                "Le temps est venu : Thales abandonne la reconnaissance faciale.",
                List.of("thales|facial-recognition WITHDRAWAL")),
        new MinimalPair(
                "a state's ban",
                "en",
                "Italy has banned ChatGPT.",
                List.of(),
                "Spotify has banned ChatGPT.",
                List.of("spotify|ai-chatbots BAN")),
        new MinimalPair(
                "a state's ban",
                "fr",
                "L'Italie a interdit ChatGPT.",
                List.of(),
                "Spotify a interdit ChatGPT.",
                List.of("spotify|ai-chatbots BAN")),
        new MinimalPair(
                "an opinion",
                "en",
                "It is time for Thales to abandon facial recognition.",
                List.of(),
                "The time has come: Thales abandons facial recognition.",
                List.of("thales|facial-recognition WITHDRAWAL")),
    };

    @TestFactory
    Stream<DynamicTest> aTrapIsNoActOfTheCompany() {
        return MinimalPair.traps(PAIRS);
    }

    @TestFactory
    Stream<DynamicTest> itsMinimalPairIsAClaim() {
        return MinimalPair.acts(PAIRS);
    }
}
