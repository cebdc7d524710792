package org.stancewatch.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The companies that come with the product. */
class CompaniesTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final List<YamlNode> ENTRIES =
            YamlNode.bundled("companies.yaml").items();

    @Test
    void thereAreAtLeastThreeHundred() {
        assertThat(CATALOGUE.companyIds()).hasSizeGreaterThan(300);
    }

    @Test
    void atLeastThreeHundredHaveAnIdInWikidata() {
        assertThat(ENTRIES.stream().filter(entry -> entry.optional("qid").isPresent()))
                .hasSizeGreaterThan(300);
    }

    @Test
    void noNameBelongsToTwo() {
        assertThat(ENTRIES.stream().flatMap(CompaniesTest::names)).doesNotHaveDuplicates();
    }

    @Test
    void everyIdIsTheSlugThatKeysAreMadeOf() {
        assertThat(ENTRIES.stream().map(entry -> entry.member("id").text()))
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @CsvSource({
        "waymo, Waymo, google, autonomous-driving",
        "cruise, Cruise, gm, autonomous-driving",
        "ring, Ring, amazon, video-surveillance",
        "youtube, YouTube, google,",
        "instagram, Instagram, meta,",
        "linkedin, LinkedIn, microsoft,",
        "github, GitHub, microsoft,",
        "twitter, Twitter, x,",
        "tiktok, TikTok, bytedance,",
        "bunnings, Bunnings, wesfarmers,",
    })
    void aUnitIsABrandOfItsOwner(String unit, String name, String owner, String technology) {
        Catalogue.Brand brand = CATALOGUE.brand(name);
        assertThat(CATALOGUE.isCompany(unit)).isFalse();
        assertThat(brand.company()).isEqualTo(owner);
        assertThat(brand.technology().orElse(null)).isEqualTo(technology);
    }

    @ParameterizedTest
    @CsvSource({"microsoft, Q2283", "instagram, Q209330", "carrefour, Q217599", "thales, Q1161666", "ibm, Q37156"})
    void aCompanyHasItsIdInWikidata(String id, String qid) {
        assertThat(CATALOGUE.wikidataId(id)).contains(qid);
    }

    private static Stream<String> names(YamlNode entry) {
        Set<String> brands = entry.optional("brands")
                .map(YamlNode::members)
                .map(java.util.Map::keySet)
                .orElse(Set.of());
        return Stream.concat(entry.member("names").texts().stream(), brands.stream())
                .collect(Collectors.toSet())
                .stream();
    }
}
