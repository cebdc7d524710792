package org.stancewatch.extraction;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Provenance;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.extraction.claim.Candidate;
import org.stancewatch.extraction.claim.ClaimBuilder;
import org.stancewatch.extraction.copy.ProvenanceReader;
import org.stancewatch.extraction.gate.Gate;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.CatalogueNames;
import org.stancewatch.extraction.lexicon.Lexicon;
import org.stancewatch.extraction.lexicon.Lexicons;
import org.stancewatch.extraction.lexicon.Models;
import org.stancewatch.extraction.lexicon.Publishers;
import org.stancewatch.extraction.mention.Homonyms;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.mention.TechnologyHints;
import org.stancewatch.extraction.predicate.Discourse;
import org.stancewatch.extraction.predicate.PredicateFinder;
import org.stancewatch.extraction.text.Languages;
import org.stancewatch.extraction.text.Repair;
import org.stancewatch.extraction.text.Sentence;
import org.stancewatch.extraction.text.Token;

/**
 * Text in, claims out. Deterministic; immutable, so that one serves all threads; built once, for reading the lexicons takes
 * a good part of a second.
 */
public final class Extractor {

    /** Features of a reading whose company or technology is not named in its sentence. */
    private static final Set<String> REFERRED = Set.of(
            "actor=referred",
            "actor=open.focus",
            "actor=open.title",
            "actor=other.focus",
            "actor=other.title",
            "theme=referred",
            "theme=elsewhere",
            "theme=topic",
            "theme=headline",
            "theme=main");

    private static final int SHOWN = 8;

    private final Lexicons lexicons;
    private final Models models;
    private final Gate gate;
    private final Repair repair;
    private final Languages languages;
    private final Homonyms homonyms;
    private final TechnologyHints hints;
    private final ProvenanceReader provenances;
    private final Set<Stage> without;
    private final String rules;
    private final Map<String, LanguageReader> readers = new HashMap<>();

    public Extractor(Lexicons lexicons) {
        this(lexicons, new Gate(lexicons), lexicons.models(), Set.of());
    }

    private Extractor(Lexicons lexicons, Gate gate, Models models, Set<Stage> without) {
        this.lexicons = lexicons;
        this.without = Set.copyOf(without);
        this.rules = RulesVersion.of(lexicons, models, without);
        this.models = has(Stage.REFERENCES)
                ? models
                : models.withReadings(models.readings().refusing(REFERRED));
        this.gate = gate;
        this.provenances = new ProvenanceReader(lexicons.publishers());
        this.homonyms = new Homonyms(lexicons.catalogue());
        this.hints = new TechnologyHints(lexicons.catalogue());
        this.repair = new Repair(has(Stage.REPAIR) ? lexicons.vocabulary() : Set.of(), lexicons.stopwords());
        Map<String, Set<String>> stopwords = new HashMap<>();
        for (String code : lexicons.languages()) {
            Lexicon lexicon = lexicons.language(code).orElseThrow();
            stopwords.put(code, lexicon.stopwords());
            readers.put(code, LanguageReader.of(lexicons, lexicon, has(Stage.BOILERPLATE)));
        }
        this.languages = new Languages(stopwords);
    }

    /** The same without some stages: to see what they buy. */
    public Extractor without(Set<Stage> stages) {
        return new Extractor(lexicons, gate, models, stages);
    }

    /** The same that weighs with other models: for fitting. */
    public Extractor weighing(Models others) {
        return new Extractor(lexicons, gate, others, without);
    }

    private boolean has(Stage stage) {
        return !without.contains(stage);
    }

    /** An extractor over the lexicons that come with the product. */
    public static Extractor bundled() {
        return new Extractor(Lexicons.bundled());
    }

    /** An extractor over the languages that come with the product, {@code catalogue} and {@code publishers}. */
    public static Extractor with(Catalogue catalogue, Publishers publishers) {
        return new Extractor(Lexicons.with(catalogue, publishers));
    }

    /**
     * By which rules it reads, in a word: the number of the code, and a fingerprint of lexicons, weights and catalogues, the user's
     * among them, and of the stages that are left out.
     */
    public String rules() {
        return rules;
    }

    /** What the companies and technologies it finds are called. */
    public Names names() {
        return new CatalogueNames(lexicons.catalogue());
    }

    /** Whether the gate lets {@code article} through: whether it is worth reading. */
    public boolean isWorthReading(Article article) {
        String text = article.title() + "\n" + article.text();
        return !has(Stage.GATE)
                || gate.opens(text)
                || Repair.isDamaged(text) && gate.opens(repair.apply(text).text());
    }

    /** The claims of {@code article}; looks at its text, title, publication day and language alone. */
    public Extraction extract(Article article) {
        return read(article).by(rules);
    }

    private Extraction read(Article article) {
        if (article.text().isBlank()) {
            return Extraction.unreadable("text: is blank");
        }
        if (!isWorthReading(article)) {
            return Extraction.noTopic(article.language().orElse(""));
        }
        return reader(article)
                .map(reader -> extraction(article, reader))
                .orElseGet(() ->
                        Extraction.unreadable("language: '" + article.language().orElse("") + "' has no lexicon"));
    }

    /** What the stages before the predicates see of {@code article}: where a claim that is not made may be lost. */
    public Sightings sightings(Article article) {
        List<Reading> readings = isWorthReading(article)
                ? reader(article).map(reader -> readings(article, reader)).orElse(List.of())
                : List.of();
        return Sightings.of(readings, lexicons.catalogue());
    }

    private Extraction extraction(Article article, LanguageReader reader) {
        List<Claim> claims =
                made(article, reader).stream().map(Candidate::claim).toList();
        String language = reader.lexicon().language();
        return claims.isEmpty() ? Extraction.noClaim(language) : Extraction.of(language, claims, provenance(article));
    }

    /** Whose words {@code article} brings. */
    public Provenance provenance(Article article) {
        return reader(article)
                .map(reader -> provenances.read(article, sentences(article, reader)))
                .orElse(Provenance.unknown());
    }

    private Optional<LanguageReader> reader(Article article) {
        return article.language()
                .map(readers::get)
                .or(() -> languages.of(article.text()).map(readers::get));
    }

    private List<Candidate> made(Article article, LanguageReader reader) {
        List<Reading> readings = readings(article, reader);
        List<Candidate> made = builder(article, readings).made();
        return TextKind.takesBack(readings)
                ? made.stream()
                        .filter(one -> !one.claim().asserted() || one.claim().background())
                        .toList()
                : made;
    }

    /** The claims of {@code article}, each with what it stands on: for explaining and for fitting. */
    public List<Candidate> made(Article article) {
        return isWorthReading(article)
                ? reader(article).map(reader -> made(article, reader)).orElse(List.of())
                : List.of();
    }

    /** All that was weighed in reading {@code article}, whether or not the gate opens: for explaining and for fitting. */
    public List<Candidate> candidates(Article article) {
        return reader(article)
                .map(reader -> builder(article, readings(article, reader)).candidates())
                .orElse(List.of());
    }

    /** What spoke for and against a candidate, weightiest first, in log odds. */
    public String explain(Candidate candidate) {
        return models.readings().explain(candidate.features(), SHOWN);
    }

    // The headline first, then the sentences of the text.
    private List<Reading> readings(Article article, LanguageReader reader) {
        List<Reading> readings = new ArrayList<>();
        readings.add(reader.mentions().read(new Sentence(-1, -1, headline(article, reader))));
        sentences(article, reader)
                .forEach(sentence -> readings.add(reader.mentions().read(sentence)));
        List<Reading> proper = hints.resolve(has(Stage.HOMONYMS) ? homonyms.drop(readings) : readings);
        return has(Stage.UNKNOWN_COMPANIES) ? reader.names().find(proper) : proper;
    }

    private List<Token> headline(Article article, LanguageReader reader) {
        return reader.sentences().headline(repair.apply(article.title()));
    }

    private List<Sentence> sentences(Article article, LanguageReader reader) {
        return reader.sentences().of(repair.apply(article.text()), headline(article, reader));
    }

    private ClaimBuilder builder(Article article, List<Reading> readings) {
        LocalDate published = article.published().atZone(ZoneOffset.UTC).toLocalDate();
        ClaimBuilder builder = new ClaimBuilder(lexicons.catalogue(), models, published, article.text());
        if (TextKind.isFiction(readings)) {
            return builder;
        }
        Reading title = readings.get(0);
        List<Reading> text = readings.subList(1, readings.size());
        PredicateFinder finder =
                new PredicateFinder(new Discourse(lexicons.catalogue(), title, text), models.readings());
        if (has(Stage.HEADLINE)) {
            finder.headline(title);
        }
        builder.note(title);
        text.forEach(reading -> builder.add(reading, finder.find(reading)));
        return builder;
    }
}
