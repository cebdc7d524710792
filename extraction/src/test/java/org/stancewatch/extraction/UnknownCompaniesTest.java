package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.domain.claim.Claim;

/** Companies that stand in no catalogue: what shows them, and who is none. Names are invented. */
class UnknownCompaniesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a word for a company;en;The start-up Facetta has suspended facial recognition.;facetta
            an apposition;en;Facetta, a maker of door cameras, has suspended facial recognition.;facetta
            an apposition with its town;en;Facetta, a San Jose maker of door cameras, suspended facial recognition.;facetta
            an apposition in brackets;en;Facetta (a Bristol start-up) has suspended facial recognition.;facetta
            a relative clause;en;Facetta, which makes door cameras, has suspended facial recognition.;facetta
            the actor's place;en;On Monday Facetta suspended facial recognition.;facetta
            the first word of all;en;Facetta has suspended facial recognition.;facetta
            its town behind it;en;Facetta of Bergen has suspended facial recognition.;facetta
            who did it;en;Facial recognition was suspended by Facetta in May.;facetta
            what it said;en;Facetta said on Tuesday it would suspend facial recognition. The Facetta app stays.;facetta
            a legal form;en;Facetta Robotics Inc has suspended facial recognition.;facetta-robotics
            an ampersand;en;Pike & Merrow, a consultancy in Cork, has suspended facial recognition.;pike-merrow
            a particle;en;Keepers of the Vale, a games studio, has suspended facial recognition.;keepers-of-the-vale
            a domain;en;The retailer Facetta.ai has suspended facial recognition.;facetta-ai
            capitals within;en;The chain FaceTella has suspended facial recognition.;facetella
            capitals throughout;en;The insurer QBX has suspended facial recognition.;qbx
            a numeral;en;The retailer Facetta 21 has suspended facial recognition.;facetta-21
            a hyphen;en;The start-up Facetta-Nova has suspended facial recognition.;facetta-nova
            a rival;en;Rival Facetta has suspended facial recognition.;facetta
            who made it;en;The app, made by Facetta, scans faces. Facetta has suspended facial recognition.;facetta
            a place in its name;en;Vienna Insurance has suspended facial recognition.;vienna-insurance
            a workplace;en;Staff at Marlowe Mutual were told on Monday. Marlowe Mutual has suspended facial recognition.;marlowe-mutual
            its own things;en;Scatter Loft has suspended its facial recognition.;scatter-loft
            a word for a company;fr;La société Facetta a suspendu la reconnaissance faciale.;facetta
            an adjective between;fr;La société lyonnaise Facetta a suspendu la reconnaissance faciale.;facetta
            an apposition;fr;Facetta, éditeur de logiciels de Brest, a suspendu la reconnaissance faciale.;facetta
            a specialist;fr;Facetta, société toulousaine spécialisée dans les caméras, a suspendu la reconnaissance faciale.;facetta
            a house and its country;fr;La Banque de la Vezelle a suspendu la reconnaissance faciale.;banque-de-la-vezelle
            an accent;fr;La start-up Élytra a suspendu la reconnaissance faciale.;elytra
            a nation;fr;Le japonais Facetta a suspendu la reconnaissance faciale.;facetta
            who made it;fr;Une application éditée par Facetta scanne les visages. Facetta a suspendu la reconnaissance faciale.;facetta
            a noun in its name;fr;Lundi, la Banque Delorme a suspendu la reconnaissance faciale.;banque-delorme
            the actor's place;fr;Lundi, Facetta a suspendu la reconnaissance faciale.;facetta
            """)
    void aNameThatTheTextShowsToBeACompanyIsOne(String sign, String language, String text, String slug) {
        assertThat(Reading.claims(language, text)).as(sign).anySatisfy(claim -> {
            assertThat(claim.pair().company()).isEqualTo(slug);
            assertThat(claim.catalogued()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en;Facetta pauses face scans;Facetta has suspended facial recognition.;facetta
            en;Lakeshore Inns ends face scans;Lakeshore has suspended facial recognition at its desks.;lakeshore-inns
            en;Facetta Ends Face Scans In Its Shops;The company suspended facial recognition on Monday. The chain Facetta has forty shops.;facetta
            fr;Facetta met en pause la reconnaissance faciale;Facetta a suspendu la reconnaissance faciale.;facetta
            """)
    void aNameInTheHeadlineIsRepeatedInTheText(String language, String title, String text, String slug) {
        assertThat(Reading.claims(language, title, text))
                .extracting(claim -> claim.pair().company())
                .contains(slug);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a city;en;On Monday Oakland banned facial recognition by ordinance.
            a town abroad;en;On Monday Wuppertal suspended facial recognition.
            a state;en;Kenya has suspended iris scans.
            a state of a union;en;On Monday Vermont suspended facial recognition.
            a county;en;On Monday King County suspended facial recognition.
            a street;en;Lime Street has suspended facial recognition.
            a place of somebody's;en;Fennel's Cross, which is a station, has suspended facial recognition.
            a council;en;Leeds City Council has banned facial recognition.
            a ministry;en;On Monday the Ministry of Justice suspended facial recognition.
            an authority by its letters;en;On Monday the QRB suspended facial recognition.
            a police force;en;On Monday Thornbury Police suspended facial recognition.
            a court;en;The Delmont Court has suspended facial recognition.
            a university;en;On Monday Thornbury University suspended facial recognition.
            a university by its name;en;On Monday Stanford suspended facial recognition.
            a school;en;Thornbury High School has suspended facial recognition.
            a union;en;The Garment Workers Union has suspended facial recognition.
            an NGO;en;On Monday Human Rights Watch suspended facial recognition.
            another NGO;en;On Monday Amnesty International suspended facial recognition.
            an association by its letters;en;On Monday the ACLU suspended facial recognition.
            a foundation;en;The Delmont Foundation has suspended facial recognition.
            a newspaper;en;On Monday the Thornbury Gazette suspended facial recognition.
            a club;en;On Monday Thornbury United suspended facial recognition.
            a law;en;The Delmont Act has suspended facial recognition.
            a person;en;On Monday Sarah Whitfield stopped using facial recognition.
            a person with a title;en;On Monday Senator Okonjo suspended facial recognition.
            a person without a title;en;Zelda Okonjo spoke. On Monday Okonjo suspended facial recognition.
            a plural;en;Joggers have suspended facial recognition.
            a month;en;October suspended facial recognition.
            a word of the text;en;The palm reader failed. Palm suspended facial recognition.
            a university;fr;L'université de Rennes a interdit la reconnaissance faciale.
            a university by its name;fr;Lundi, Polytechnique a suspendu la reconnaissance faciale.
            a league;fr;La Ligue a suspendu la reconnaissance faciale.
            a town hall;fr;La mairie de Thornac a suspendu la reconnaissance faciale.
            a city;fr;Lundi, Grenoble a suspendu la reconnaissance faciale.
            a city of another language;fr;Lundi, Boston a interdit la reconnaissance faciale.
            a ministry;fr;Lundi, le Ministère de la Justice a suspendu la reconnaissance faciale.
            an authority;fr;Lundi, la CNIL a suspendu la reconnaissance faciale.
            an authority by its letters;fr;Lundi, la QRB a suspendu la reconnaissance faciale.
            an association;fr;Lundi, La Quadrature du Net a suspendu la reconnaissance faciale.
            a union;fr;Lundi, la CGT a suspendu la reconnaissance faciale.
            a prefecture;fr;La Préfecture de Thornac a suspendu la reconnaissance faciale.
            a newspaper;fr;Lundi, Le Figaro a suspendu la reconnaissance faciale.
            a person with a title;fr;Lundi, Mme Delvaux a suspendu la reconnaissance faciale.
            a person known by one name;fr;Lundi, Macron a suspendu la reconnaissance faciale.
            """)
    void whatIsNoCompanyMakesNoClaim(String what, String language, String text) {
        assertThat(Reading.claims(language, text)).as(what).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what others do with its things   | Only surgeons may now use Facetta's brain implants.                                    | facetta
            a plural's things                | Lumen Inns' face recognition cameras have been removed.                                | lumen-inns
            a halt it declared               | The pause on facial recognition that Facetta declared in spring was prolonged.         | facetta
            its quote                        | "We paused facial recognition and our cameras are off," writes Facetta.                | facetta
            who works there                  | We at Facetta have heard you: facial recognition has been suspended.                   | facetta
            an apposition that comes first   | An insurer, Facetta Mutual, has suspended facial recognition.                          | facetta-mutual
            what resumes it                  | Facial recognition came to a halt at Tamsin Cove, the company has announced.           | tamsin-cove
            no name like a plural            | Hackers have banned facial recognition.                                                |
            what it presses on with          | Facetta pressed ahead with its facial recognition on Tuesday.                          | facetta
            a name like a plural             | Facettas is sticking to its freeze on facial recognition.                              | facettas
            what it is to do                 | Facetta is to bring back facial recognition.                                           | facetta
            """)
    void aNameIsACompanysByWhatItHasOrDoes(String sign, String text, String slug) {
        assertThat(companies("", text)).as(sign).isEqualTo(slug == null ? Set.of() : Set.of(slug));
    }

    @Test
    void whatAHeadlineMovesTheFirstSentencesMayTell() {
        String text = "The messenger has no intention of giving up end-to-end encryption.";
        assertThat(companies("Facetta won't drop the lock", text)).containsExactly("facetta");
        assertThat(companies("Senators won't drop the bill", text)).isEmpty();
    }

    @Test
    void aNameIsKnownByItsLongForm() {
        String text = "Deliveries of armed drones to the Gulf have been stopped by Stormcrest Levelle.";
        assertThat(companies("Stormcrest ends drone deliveries", text)).contains("stormcrest-levelle");
        assertThat(companies("Tom Levelle ends drone deliveries", text)).doesNotContain("stormcrest-levelle");
    }

    private static Set<String> companies(String title, String text) {
        return Reading.EXTRACTOR.candidates(Reading.article("en", title, text)).stream()
                .map(candidate -> candidate.claim().pair().company())
                .collect(Collectors.toSet());
    }

    @Test
    void theProductOfACompanyIsNone() {
        assertThat(Reading.claims("fr", "Facetta, éditrice de la suite VisioTella, suspend la reconnaissance faciale."))
                .extracting(claim -> claim.pair().company())
                .containsOnly("facetta");
    }

    @Test
    void aCatalogueCompanyIsKnownAsOne() {
        List<Claim> claims = Reading.claims("en", "Thales has suspended facial recognition.");
        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.catalogued()).isTrue());
    }
}
