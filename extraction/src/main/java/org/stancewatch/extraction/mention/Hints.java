package org.stancewatch.extraction.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stancewatch.extraction.lexicon.Tag;

/** What hints that a name is a company's: one hint may mislead, two of different kinds do not. */
final class Hints {

    private static final int ENOUGH = 2;
    private static final int OWNED = 4;
    private static final int HEADLINE_REACH = 2;
    private static final Set<String> NEUTER = Set.of("its", "itself");
    private static final Pattern DOMAIN = Pattern.compile("\\.\\p{L}{2,3}$");
    /** "GameLodge", not "McDonald" nor "DeVito". */
    private static final Pattern TWO_WORDS_IN_ONE =
            Pattern.compile("\\b(?!Mac|Fitz|Van|Von)\\p{Lu}\\p{Ll}{2,}\\p{Lu}\\p{Ll}");

    private static final Pattern CAMEL_CASE = Pattern.compile("\\p{Ll}\\p{Lu}");
    private static final Set<String> OF = Set.of("of", "at", "de", "d'", "chez");
    private static final Set<String> JOINING = Set.of(",", "and", "et", "or", "ou");

    private final List<Reading> readings;
    private final Set<String> keys;
    private final Map<Integer, Long> inReading;
    private final Map<Integer, Candidate> last;

    Hints(List<Reading> readings, List<Candidate> all) {
        this.readings = readings;
        this.keys = all.stream().map(Candidate::key).collect(Collectors.toSet());
        this.last = all.stream().collect(Collectors.toMap(Candidate::reading, name -> name, (first, next) -> next));
        this.inReading = all.stream().collect(Collectors.groupingBy(Candidate::reading, Collectors.counting()));
    }

    /** Whether the occurrences of one name give enough of them. */
    boolean suffice(List<Candidate> occurrences) {
        List<BiPredicate<Reading, Candidate>> kinds = List.of(
                Hints::speaksOrActs,
                Hints::owns,
                Hints::looksIt,
                Hints::hasPeople,
                Hints::isListed,
                Hints::isNeuter,
                this::isResumed,
                this::isResumedHere);
        long given = kinds.stream().filter(kind -> any(occurrences, kind)).count();
        return given + (isTheme(occurrences) ? 1 : 0) + (isShortened(occurrences) ? 1 : 0) >= ENOUGH;
    }

    /** Whether it moves a stance in headline or lead, which is enough unless it may be a person. */
    boolean haveActor(List<Candidate> occurrences) {
        return !isLikeAPerson(occurrences) && act(occurrences);
    }

    /** The same of a name that is no person's. */
    boolean act(List<Candidate> occurrences) {
        return occurrences.stream()
                .filter(name -> Deeds.isActor(readings.get(name.reading()), name))
                .anyMatch(this::hasTechnology);
    }

    // Of what a headline moves the first sentences may tell.
    private boolean hasTechnology(Candidate name) {
        int last = name.reading() == 0 ? Math.min(HEADLINE_REACH, readings.size() - 1) : name.reading();
        return hasTechnology(name.reading(), last + 1);
    }

    private boolean hasTechnology(int from, int to) {
        return readings.subList(from, to).stream()
                .anyMatch(reading -> !reading.all(Tag.TECHNOLOGY).isEmpty());
    }

    // « Voxfield persiste », then « L'éditeur … »: a text that begins with "the firm" has named it in the headline.
    boolean headlineIsResumed(List<Candidate> occurrences) {
        return !isLikeAPerson(occurrences)
                && occurrences.stream().anyMatch(name -> name.reading() == 0 && isResumed(readings.get(0), name))
                && resuming(readings.get(1))
                        .filter(noun -> !Candidates.isCapital(readings.get(1), noun.to()))
                        .isPresent()
                && hasTechnology(0, readings.size());
    }

    private static Optional<Mention> resuming(Reading reading) {
        return reading.startingAt(Tag.COMPANY_NOUN, 0);
    }

    private boolean any(List<Candidate> occurrences, BiPredicate<Reading, Candidate> kind) {
        return occurrences.stream().anyMatch(name -> kind.test(readings.get(name.reading()), name));
    }

    // Two words of which neither is one of companies': a person's first name and last.
    private boolean isLikeAPerson(List<Candidate> occurrences) {
        Candidate name = occurrences.get(0);
        return name.length() == 2 && !CAMEL_CASE.matcher(name.key()).find() && !any(occurrences, Hints::looksIt);
    }

    // "Voxfield pauses", "Voxfield said"
    private static boolean speaksOrActs(Reading reading, Candidate name) {
        return Deeds.acts(reading, name, false)
                || reading.startingAt(Tag.REPORT, name.to()).isPresent()
                || Deeds.speaksBehind(reading, name)
                || reading.startingAt(Tag.AUXILIARY, name.to()).isPresent();
    }

    // "Voxfield has taken its camera off the shelf", "Voxfield said it would": of a person it would be "his" or "she".
    private static boolean isNeuter(Reading reading, Candidate name) {
        return speaksOrActs(reading, name)
                && IntStream.range(name.to(), reading.size()).anyMatch(at -> isNeuterPronoun(reading, at));
    }

    private static boolean isNeuterPronoun(Reading reading, int at) {
        return NEUTER.contains(reading.word(at))
                || reading.word(at).equals("it")
                        && (reading.startingAt(Tag.AUXILIARY, at + 1).isPresent()
                                || reading.startingAt(Tag.TRIGGER, at + 1).isPresent());
    }

    // "Voxfield's cameras", "their Voxfield cameras", "les caméras de Voxfield"
    private static boolean owns(Reading reading, Candidate name) {
        boolean possessive = reading.word(name.to()).equals("'s");
        return reading.startingAt(Tag.TECHNOLOGY, name.to()).isPresent()
                || possessive && reading.has(Tag.TECHNOLOGY, name.to() + 1, name.to() + OWNED)
                || OF.contains(reading.word(name.from() - 1))
                        && reading.has(Tag.TECHNOLOGY, name.from() - OWNED, name.from() - 1);
    }

    // "Sightline.ai", "Pike & Merrow", "Lakeshore Inns", « Foncière Morvan »
    private static boolean looksIt(Reading reading, Candidate name) {
        return name.key().contains("&")
                || TWO_WORDS_IN_ONE.matcher(name.key()).find()
                || DOMAIN.matcher(name.key()).find()
                || name.length() > 1
                        && (Signs.isCompanyHead(reading, name.to() - 1)
                                || reading.endingAt(Tag.COMPANY_CUE, name.from() + 1)
                                        .isPresent());
    }

    // "employees of Voxfield", "Voxfield's customers"
    private static boolean hasPeople(Reading reading, Candidate name) {
        return reading.word(name.to()).equals("'s") && reading.has(Tag.THIRD_PARTY, name.to() + 1, name.to() + 3)
                || OF.contains(reading.word(name.from() - 1))
                        && reading.endingAt(Tag.THIRD_PARTY, name.from() - 1).isPresent();
    }

    // "Voxfield and Google"
    private static boolean isListed(Reading reading, Candidate name) {
        return JOINING.contains(reading.word(name.to())) && isCompany(reading, name.to() + 1)
                || JOINING.contains(reading.word(name.from() - 1)) && isCompany(reading, name.from() - 2);
    }

    private static boolean isCompany(Reading reading, int at) {
        return reading.at(Tag.COMPANY, at).or(() -> reading.at(Tag.BRAND, at)).isPresent();
    }

    // "… Voxfield …, the maker said": of the only name of the sentence.
    private boolean isResumedHere(Reading reading, Candidate name) {
        return inReading.getOrDefault(name.reading(), 0L) == 1
                && reading.all(Tag.COMPANY, Tag.BRAND).isEmpty()
                && reading.between(Tag.COMPANY_NOUN, name.to(), reading.size())
                        .anyMatch(noun -> reading.startingAt(Tag.REPORT, noun.to())
                                        .isPresent()
                                || reading.startingAt(Tag.AUXILIARY, noun.to()).isPresent()
                                || reading.startingAt(Tag.TRIGGER, noun.to()).isPresent());
    }

    // "… Voxfield …. The company …": what is resumed so is the company last named.
    private boolean isResumed(Reading reading, Candidate name) {
        int next = name.reading() + 1;
        return next < readings.size()
                && reading.all(Tag.COMPANY, Tag.BRAND).isEmpty()
                && resuming(readings.get(next)).isPresent()
                && last.getOrDefault(name.reading(), name).equals(name);
    }

    // In the headline and again below.
    private boolean isTheme(List<Candidate> occurrences) {
        return !isLikeAPerson(occurrences)
                && occurrences.stream().anyMatch(name -> name.reading() == 0)
                && occurrences.stream().anyMatch(name -> name.reading() > 0);
    }

    // "Lakeshore Inns", later "Lakeshore": of a person the last name would remain.
    private boolean isShortened(List<Candidate> occurrences) {
        Candidate name = occurrences.get(0);
        return !name.isOneWord() && keys.contains(name.head());
    }
}
