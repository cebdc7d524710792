package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only sounds like a company of the catalogue; each beside its minimal pair, which is the company. */
class HomonymsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            apple     | en | Apple growers have suspended facial recognition at their farms. | Apple has suspended facial recognition at its shops.
            amazon    | en | Scouts in the Amazon have suspended facial recognition. | Scouts say Amazon has suspended facial recognition.
            meta      | en | Meta analysis of eleven trials ends facial recognition. | Meta ends facial recognition.
            orange    | en | Orange County has suspended facial recognition. | Orange has suspended facial recognition.
            orange    | fr | La mairie d'Orange a suspendu la reconnaissance faciale. | L'opérateur Orange a suspendu la reconnaissance faciale.
            shell     | en | Shell companies have suspended facial recognition. | Shell has suspended facial recognition.
            target    | en | Target date for facial recognition slips. It stopped using facial recognition. | Target stopped using facial recognition.
            gap       | en | Gap years end facial recognition for students. | Gap ends facial recognition for students.
            oracle    | en | The Oracle of Omaha has stopped using facial recognition. | On Monday Oracle has stopped using facial recognition.
            ring      | en | Ring roads without cameras have suspended facial recognition. | Ring has suspended facial recognition.
            nest      | en | Nest boxes have suspended facial recognition of birds. | Nest has suspended facial recognition.
            signal    | en | Signal boxes suspended facial recognition. | Signal suspended facial recognition.
            element   | en | Element hotels in Ohio suspended facial recognition. | Element suspended facial recognition.
            match     | en | Match stewards suspended facial recognition. | Match Group suspended facial recognition.
            block     | en | Block captains suspended facial recognition. | On Monday Block has suspended facial recognition.
            snap      | en | Snap polls have suspended facial recognition. | Snap has suspended facial recognition.
            zoom      | en | Zoom lenses have suspended facial recognition. | Zoom has suspended facial recognition.
            bolt      | en | Usain Bolt has suspended facial recognition. | Its rival Bolt has suspended facial recognition.
            lime      | en | Lime growers have suspended facial recognition. | Lime has suspended facial recognition.
            stripe    | en | Stripe patterns have suspended facial recognition. | Stripe has suspended facial recognition.
            visa      | en | Visa applicants have suspended facial recognition. | Visa has suspended facial recognition.
            total     | fr | Total des contrôles : la gare a suspendu la reconnaissance faciale. | Total a suspendu la reconnaissance faciale.
            free      | fr | Free jazz oblige, il a suspendu la reconnaissance faciale. | Free a suspendu la reconnaissance faciale.
            parrot    | en | Parrot owners have suspended facial recognition. | Parrot has suspended facial recognition.
            ford      | en | Harrison Ford has suspended facial recognition. | On Monday Ford has suspended facial recognition.
            watson    | en | Emma Watson suspended facial recognition. | Watson suspended facial recognition.
            cruise    | en | Cruise ships suspended facial recognition. | Cruise suspended facial recognition.
            kraken    | en | The Seattle Kraken have suspended facial recognition. | The exchange Kraken has suspended facial recognition.
            siri      | en | Managing director Siri Aas has suspended facial recognition. | On Monday Siri has suspended facial recognition.
            alexa     | en | Chairwoman Alexa Holm has suspended facial recognition. | On Monday Alexa has suspended facial recognition.
            leclerc   | fr | Charles Leclerc a suspendu la reconnaissance faciale. | Lundi, Leclerc a suspendu la reconnaissance faciale.
            """)
    void onlyTheCompanyMakesTheClaim(String name, String language, String homonym, String company) {
        assertThat(Reading.asserted(language, homonym)).as(homonym).isEmpty();
        assertThat(Reading.asserted(language, company)).as(company).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Signals fade. The shop drops facial recognition. Recall election in Ohio. | 0
            en | The app Signal grows. Signal has dropped facial recognition.                   | 1
            """)
    void aNameShownOnceIsKnownThroughout(String language, String text, int claims) {
        assertThat(Reading.asserted(language, text)).hasSize(claims);
    }
}
