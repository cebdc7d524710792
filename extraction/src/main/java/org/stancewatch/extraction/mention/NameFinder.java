package org.stancewatch.extraction.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stancewatch.extraction.lexicon.Tag;

/**
 * Finds companies that stand in no catalogue: capitalised names that the article shows to be a company's at least once
 * ({@link Signs}), or hints at in two ways ({@link Hints}), and that are no other name ({@link OtherNames}).
 */
public final class NameFinder {

    private static final Set<String> SINGULAR = Set.of("is", "was", "has");

    private final Candidates candidates;
    private final Set<String> vocabulary;
    private final boolean bareNouns;

    /**
     * @param stopwords words that begin no name
     * @param vocabulary words, lower-case, that are no name where every word has a capital
     * @param bareNouns whether a noun needs no article: "Hackers have banned …", "Rival Beacon has …"
     */
    public NameFinder(Set<String> stopwords, Set<String> vocabulary, boolean bareNouns) {
        this.candidates = new Candidates(Set.copyOf(stopwords), bareNouns);
        this.vocabulary = Set.copyOf(vocabulary);
        this.bareNouns = bareNouns;
    }

    /** The readings, with the companies found among their mentions. */
    public List<Reading> find(List<Reading> readings) {
        List<Candidate> all = candidates.of(readings);
        Map<String, String> companies = companies(readings, all);
        if (companies.isEmpty()) {
            return readings;
        }
        Map<Integer, List<Mention>> found = new HashMap<>();
        all.forEach(name -> Optional.ofNullable(companies.get(name.key()))
                .ifPresent(id -> found.computeIfAbsent(name.reading(), unused -> new ArrayList<>())
                        .add(Mention.of(Tag.COMPANY, id, name.from(), name.to()))));
        Map<String, List<String>> byHead =
                companies.keySet().stream().collect(Collectors.groupingBy(key -> key.split(" ", 2)[0]));
        return IntStream.range(0, readings.size())
                .mapToObj(at -> with(
                        readings.get(at),
                        Candidates.tellsNames(readings.get(at))
                                ? found.getOrDefault(at, List.of())
                                : spelled(readings.get(at), byHead, companies)))
                .toList();
    }

    // Where every word has a capital, a name is what is one elsewhere.
    private static List<Mention> spelled(
            Reading reading, Map<String, List<String>> byHead, Map<String, String> companies) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = 0; at < reading.size(); at++) {
            int from = at;
            byHead.getOrDefault(reading.sentence().token(at).form(), List.of()).stream()
                    .filter(key -> isSpelled(reading, from, key.split(" ")))
                    .max(Comparator.comparingInt(String::length))
                    .ifPresent(key -> mentions.add(Mention.of(
                            Tag.COMPANY, companies.getOrDefault(key, ""), from, from + key.split(" ").length)));
        }
        return mentions;
    }

    private static boolean isSpelled(Reading reading, int from, String[] words) {
        return IntStream.range(0, words.length)
                .allMatch(at -> from + at < reading.size()
                        && reading.sentence().token(from + at).form().equals(words[at]));
    }

    private static Reading with(Reading reading, List<Mention> companies) {
        if (companies.isEmpty()) {
            return reading;
        }
        List<Mention> mentions = new ArrayList<>(reading.mentions());
        mentions.addAll(companies);
        mentions.sort(Comparator.comparingInt(Mention::from).thenComparing(Mention::tag));
        return new Reading(reading.sentence(), mentions);
    }

    // Each name of a company with the id of the company.
    private Map<String, String> companies(List<Reading> readings, List<Candidate> all) {
        OtherNames others = new OtherNames(readings, all);
        Hints hints = new Hints(readings, all);
        Map<String, String> companies = new LinkedHashMap<>();
        all.stream()
                .collect(Collectors.groupingBy(Candidate::key, LinkedHashMap::new, Collectors.toList()))
                .forEach((key, names) -> {
                    if (isCompany(readings, names, others, hints)) {
                        companies.put(key, slug(key));
                    }
                });
        addLongForms(companies, all, others, hints);
        addShortForms(companies, all, others);
        return companies;
    }

    private boolean isCompany(List<Reading> readings, List<Candidate> names, OtherNames others, Hints hints) {
        if (names.stream().anyMatch(others::isNone)) {
            return false;
        }
        boolean shown = names.stream().anyMatch(name -> Signs.show(readings.get(name.reading()), name));
        boolean actor = hints.haveActor(names);
        boolean noWord = isNoWord(readings, names);
        if ((actor || hints.headlineIsResumed(names))
                && noWord
                && names.stream().noneMatch(others::isDoubtful)) {
            return true;
        }
        return shown && isProper(readings, names, 1)
                || (isProper(readings, names, 2) || noWord)
                        && names.stream().noneMatch(others::isDoubtful)
                        && (hints.suffice(names) || actor);
    }

    // More than one word, a capital where none is due, or no word of the language, and that often enough.
    private boolean isProper(List<Reading> readings, List<Candidate> names, int often) {
        Candidate first = names.get(0);
        return !first.isOneWord()
                || names.stream()
                        .anyMatch(name ->
                                !Capitals.areDue(readings.get(name.reading()).sentence(), name.from()))
                || names.size() >= often && !vocabulary.contains(first.key().toLowerCase(Locale.ROOT));
    }

    // No plural either: "Hackers have banned …" needs no article. "Facettas is …" does.
    private boolean isNoWord(List<Reading> readings, List<Candidate> names) {
        Candidate name = names.get(0);
        String word = name.key().toLowerCase(Locale.ROOT);
        boolean plural = bareNouns && name.isOneWord() && word.endsWith("s");
        return !vocabulary.contains(word)
                && (!plural
                        || names.stream()
                                .anyMatch(one -> SINGULAR.contains(
                                        readings.get(one.reading()).word(one.to()))));
    }

    // "Stormcrest" in the headline, "was stopped by Stormcrest Air" below: no person's name, for the first word is a
    // company's.
    private static void addLongForms(
            Map<String, String> companies, List<Candidate> all, OtherNames others, Hints hints) {
        all.stream()
                .filter(name -> !name.isOneWord() && companies.containsKey(name.head()))
                .filter(name -> !companies.containsKey(name.key()) && !others.isNone(name))
                .filter(name -> hints.act(List.of(name)))
                .forEach(name -> {
                    companies.put(name.key(), slug(name.key()));
                    companies.put(name.head(), slug(name.key()));
                });
    }

    // "Lakeshore" where the article has introduced Lakeshore Inns.
    private static void addShortForms(Map<String, String> companies, List<Candidate> all, OtherNames others) {
        Map<String, String> heads = new LinkedHashMap<>();
        all.stream()
                .filter(name -> !name.isOneWord())
                .forEach(name -> Optional.ofNullable(companies.get(name.key()))
                        .ifPresent(id -> heads.putIfAbsent(name.head(), id)));
        all.stream()
                .filter(name -> !others.isNone(name))
                .forEach(name ->
                        Optional.ofNullable(heads.get(name.key())).ifPresent(id -> companies.put(name.key(), id)));
    }

    /** The id of a company that has none: its name, lower-case, without accents, words joined by hyphens. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
