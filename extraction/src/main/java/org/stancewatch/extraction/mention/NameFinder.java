package org.stancewatch.extraction.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.text.Token;

/**
 * Finds companies that stand in no catalogue: capitalised runs that the article shows to be a company at least once, by a
 * word beside them ("the start-up Voxfield", "Voxfield, a maker of …", "Voxfield's chief executive"), by their legal form,
 * or by what they do. A run that begins with a first name is a person; one that holds a word for an authority, a place or an
 * association is no company.
 */
public final class NameFinder {

    private static final int LONGEST_NAME = 5;
    private static final int APPOSITION = 7;
    /** Headline and first sentences: whoever acts there is whom the article is about. */
    private static final int LEAD = 4;

    private static final int DESCRIPTION = 7;

    private static final Set<Role> WEAK =
            Set.of(Role.OFFER, Role.LIMIT, Role.CONTINUE, Role.LAUNCH, Role.PLAN, Role.FOLLOW, Role.DEFEND);
    private static final Set<String> PURE_LEGAL =
            Set.of("inc", "ltd", "llc", "plc", "corp", "gmbh", "ag", "sa", "sas", "sarl", "se", "nv", "co", "limited");
    private static final Set<String> NO_NAME =
            Set.of("i", "mr", "mrs", "ms", "dr", "sir", "m", "mme", "ai", "ia", "ceo", "pdg", "x");

    private final Set<String> stopwords;

    public NameFinder(Set<String> stopwords) {
        this.stopwords = Set.copyOf(stopwords);
    }

    private record Run(int reading, int from, int to, String key) {}

    /** The readings, with the companies found among their mentions. */
    public List<Reading> find(List<Reading> readings) {
        List<Run> runs = runs(readings);
        Set<String> persons = persons(readings);
        Set<String> words = plainWords(readings);
        Set<String> known = known(runs);
        Set<String> companies = runs.stream()
                .filter(run -> !persons.contains(run.key())
                        && !words.contains(run.key().toLowerCase(Locale.ROOT))
                        && shown(readings.get(run.reading()), run, known))
                .map(Run::key)
                .collect(Collectors.toCollection(HashSet::new));
        if (companies.isEmpty()) {
            return readings;
        }
        Map<Integer, List<Run>> named =
                runs.stream().filter(run -> companies.contains(run.key())).collect(Collectors.groupingBy(Run::reading));
        return IntStream.range(0, readings.size())
                .mapToObj(at -> with(readings.get(at), named.getOrDefault(at, List.of())))
                .toList();
    }

    private static Reading with(Reading reading, List<Run> runs) {
        if (runs.isEmpty()) {
            return reading;
        }
        List<Mention> mentions = new ArrayList<>(reading.mentions());
        runs.forEach(run -> mentions.add(Mention.of(Tag.COMPANY, slug(run.key()), run.from(), run.to())));
        mentions.sort(java.util.Comparator.comparingInt(Mention::from).thenComparing(Mention::tag));
        return new Reading(reading.sentence(), mentions);
    }

    private List<Run> runs(List<Reading> readings) {
        List<Run> runs = new ArrayList<>();
        for (int r = 0; r < readings.size(); r++) {
            Reading reading = readings.get(r);
            for (int at = 0; at < reading.size(); ) {
                int end = runEnd(reading, at);
                int from = at;
                int to = end;
                int index = r;
                key(reading, at, end).ifPresent(key -> runs.add(new Run(index, from, to, key)));
                at = Math.max(end, at + 1);
            }
        }
        return runs;
    }

    private static int runEnd(Reading reading, int from) {
        int end = from;
        while (end < reading.size() && end - from < LONGEST_NAME && isNamePart(reading, end, from)) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(Reading reading, int at, int from) {
        Token token = reading.sentence().token(at);
        boolean part = token.isWord() && token.capitalised() && token.form().length() > 1
                || at > from
                        && (token.is("&")
                                || Character.isDigit(token.form().charAt(0))
                                        && token.form().length() < 3);
        return part && (!taken(reading, at) || beginsName(reading, at));
    }

    // "la Banque Delorme": a word for a company, with a capital amid the sentence, before a name.
    private static boolean beginsName(Reading reading, int at) {
        return at > 0
                && at + 1 < reading.size()
                && reading.sentence().token(at + 1).capitalised()
                && reading.sentence().token(at + 1).isWord()
                && !taken(reading, at + 1)
                && reading.at(Tag.COMPANY_NOUN, at)
                        .filter(noun -> noun.to() == at + 1 && noun.length() > 1)
                        .isPresent();
    }

    private static boolean taken(Reading reading, int at) {
        return reading.mentions().stream()
                .anyMatch(mention -> mention.covers(at)
                        && switch (mention.tag()) {
                            case COMPANY,
                                    BRAND,
                                    PLACE,
                                    THIRD_PARTY,
                                    MONTH,
                                    WEEKDAY,
                                    COMPANY_NOUN,
                                    PRONOUN,
                                    POSSESSIVE,
                                    RELATIVE,
                                    NEGATION,
                                    CLAUSE,
                                    PREPOSITION,
                                    UNTIL,
                                    WHILE,
                                    REPORT,
                                    NUMBER,
                                    IF,
                                    OFFICER -> true;
                            default -> false;
                        });
    }

    private Optional<String> key(Reading reading, int from, int to) {
        if (to == from) {
            return Optional.empty();
        }
        List<Token> tokens = reading.sentence().tokens().subList(from, to);
        boolean bare = tokens.size() == 1
                && (from == 0 || opensQuote(reading, from))
                && (stopwords.contains(tokens.get(0).word()) || isKnownWord(reading, from));
        if (bare
                || NO_NAME.contains(tokens.get(0).word())
                || stopwords.contains(tokens.get(0).word())
                || reading.mentions().stream().anyMatch(m -> m.is(Tag.FIRST_NAME) && m.from() == from)) {
            return Optional.empty();
        }
        return Optional.of(tokens.stream()
                        .filter(token -> !PURE_LEGAL.contains(token.word()))
                        .map(Token::form)
                        .collect(Collectors.joining(" ")))
                .filter(key -> !key.isBlank());
    }

    private static boolean opensQuote(Reading reading, int at) {
        return Set.of("\"", "«", "“").contains(reading.word(at - 1));
    }

    private static boolean isKnownWord(Reading reading, int at) {
        return reading.mentions().stream().anyMatch(mention -> mention.covers(at));
    }

    // Names that come back, or stand where no capital is due.
    private static Set<String> known(List<Run> runs) {
        Map<String, Long> often = runs.stream().collect(Collectors.groupingBy(Run::key, Collectors.counting()));
        return runs.stream()
                .filter(run -> run.from() > 0 || often.getOrDefault(run.key(), 0L) > 1 || run.to() - run.from() > 1)
                .map(Run::key)
                .collect(Collectors.toSet());
    }

    // What also stands there in small letters is a word: "Black", "Palm".
    private static Set<String> plainWords(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.sentence().tokens().stream())
                .filter(token -> token.isWord() && !token.capitalised())
                .map(Token::word)
                .collect(Collectors.toSet());
    }

    // Whom a first name introduces is later called by the last one.
    private static Set<String> persons(List<Reading> readings) {
        Set<String> persons = new HashSet<>();
        for (Reading reading : readings) {
            for (Mention first : reading.all(Tag.FIRST_NAME)) {
                int end = runEnd(reading, first.to());
                for (int at = first.to(); at < end; at++) {
                    persons.add(reading.sentence().token(at).form());
                }
            }
        }
        return persons;
    }

    private boolean shown(Reading reading, Run run, Set<String> known) {
        return cueBefore(reading, run)
                || cueBehind(reading, run)
                || legalForm(reading, run)
                || hasOfficer(reading, run)
                || run.reading() <= LEAD
                        && acts(reading, run)
                        && run.to() - run.from() <= 3
                        && known.contains(run.key());
    }

    private static boolean cueBefore(Reading reading, Run run) {
        int adjective = run.from() > 1
                        && !reading.sentence().token(run.from() - 1).capitalised()
                        && reading.sentence().token(run.from() - 1).isWord()
                ? run.from() - 1
                : run.from();
        boolean described = adjective < run.from()
                && reading.endingAt(Tag.COMPANY_NOUN, adjective).isPresent()
                && reading.all(Tag.PREPOSITION, Tag.AUXILIARY, Tag.REPORT, Tag.CLAUSE, Tag.TRIGGER).stream()
                        .noneMatch(mention -> mention.covers(adjective));
        return described
                || reading.word(run.from() - 1).equals("chez")
                || describedBefore(reading, run)
                || beginsName(reading, run.from())
                || reading.endingAt(Tag.COMPANY_CUE, run.from()).isPresent()
                || reading.endingAt(Tag.COMPANY_NOUN, run.from()).isPresent();
    }

    // "le loueur de vélos Pédalia", "the maker of smart doorbells Voxfield": a noun, what it deals in, the name.
    private static boolean describedBefore(Reading reading, Run run) {
        int at = run.from() - 1;
        while (at > 0 && run.from() - at <= DESCRIPTION && isDescription(reading, at)) {
            at--;
        }
        int cue = at;
        return run.from() - cue > 1
                && run.from() - cue <= DESCRIPTION
                && reading.all(Tag.COMPANY_CUE).stream().anyMatch(mention -> mention.covers(cue))
                && Set.of("de", "d'", "spécialisé", "spécialisée").contains(reading.word(cue + 1));
    }

    private static boolean isDescription(Reading reading, int at) {
        Token token = reading.sentence().token(at);
        return token.isWord()
                && !token.capitalised()
                && reading
                        .all(Tag.COMPANY_CUE, Tag.AUXILIARY, Tag.REPORT, Tag.CLAUSE, Tag.THIRD_PARTY, Tag.OFFICER)
                        .stream()
                        .noneMatch(mention -> mention.covers(at))
                && reading.at(Tag.TRIGGER, at)
                        .filter(trigger -> trigger.form() == Form.FINITE)
                        .isEmpty();
    }

    // "Larkspur, which runs a small app shop"; "Orbalys, éditrice de la suite"; "Voxfield (a Bristol start-up)"
    private static boolean cueBehind(Reading reading, Run run) {
        boolean open = Set.of(",", "(").contains(reading.word(run.to()));
        if (!open) {
            return false;
        }
        int start = run.to() + 1;
        boolean relative = Set.of("which", "whose").contains(reading.word(start));
        boolean officer = reading.between(Tag.OFFICER, start, start + APPOSITION)
                        .findAny()
                        .isPresent()
                && !Set.of("its", "whose", "dont", "son", "sa").contains(reading.word(start));
        int end = IntStream.range(start, Math.min(reading.size(), start + APPOSITION))
                .filter(at -> Set.of(",", ")", ".").contains(reading.word(at)))
                .findFirst()
                .orElse(Math.min(reading.size(), start + APPOSITION));
        boolean article = Set.of("a", "an", "the", "un", "une", "le", "la", "l'", "petite", "petit", "jeune")
                .contains(reading.word(start));
        return !officer
                && (relative
                        || reading.between(Tag.COMPANY_CUE, start, end)
                                .anyMatch(cue ->
                                        !reading.word(cue.to()).equals("'s") && (article || cue.from() <= start + 1)));
    }

    private static boolean legalForm(Reading reading, Run run) {
        return run.to() - run.from() > 1
                && run.to() - run.from() <= 3
                && reading.endingAt(Tag.LEGAL_FORM, run.to()).isPresent();
    }

    // "Voxfield's chief executive", "la présidente d'Orbalys", "Voxfield chief executive Ann Lee"
    private static boolean hasOfficer(Reading reading, Run run) {
        boolean possessive = reading.word(run.to()).equals("'s");
        int behind = possessive ? run.to() + 1 : run.to();
        boolean after = reading.between(Tag.OFFICER, behind, behind + (possessive ? 3 : 1))
                .findAny()
                .isPresent();
        boolean of = Set.of("of", "at", "de", "d'", "chez").contains(reading.word(run.from() - 1))
                && reading.all(Tag.OFFICER).stream().anyMatch(officer -> officer.to() == run.from() - 1);
        return after || of;
    }

    // "Voxfield said it will", "Lumivox suspend": a single or double name right before a verb that moves a stance.
    private static boolean acts(Reading reading, Run run) {
        if (run.to() - run.from() > 3
                || Set.of("of", "in", "at", "to", "by", "for", "à", "de", "d'", "en")
                        .contains(reading.word(run.from() - 1))) {
            return false;
        }

        int at = run.to();
        while (at < reading.size() && isAuxiliary(reading, at)) {
            at++;
        }
        int verb = at;
        boolean trigger = reading.all(Tag.TRIGGER).stream()
                .anyMatch(mention -> mention.from() == verb
                        && isTelling(mention, reading)
                        && (mention.form() != Form.INFINITIVE || verb > run.to()));
        boolean technology = !reading.all(Tag.TECHNOLOGY).isEmpty();
        return technology && trigger;
    }

    private static boolean isTelling(Mention trigger, Reading reading) {
        boolean modal = reading.endingAt(Tag.AUXILIARY, trigger.from()).isPresent();
        return trigger.form() != Form.NOUN && (modal || !WEAK.contains(trigger.role()));
    }

    private static boolean isAuxiliary(Reading reading, int at) {
        return reading.at(Tag.AUXILIARY, at).isPresent();
    }

    /** The id of a company that has none: its name, lower-case, without accents, words joined by hyphens. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
