package org.stancewatch.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stancewatch.extraction.text.CleanText;
import org.stancewatch.extraction.text.Token;
import org.stancewatch.extraction.text.Tokenizer;

/** The words of one language: triggers with their forms, and all that stands around them. Immutable once read. */
public final class Lexicon {

    private static final Set<Role> COMMON = Set.of(Role.OFFER, Role.PLAN, Role.CONTINUE, Role.BEGIN);
    private static final Set<String> NEGATING = Set.of("whole", "closes");

    private final String language;
    private final Set<String> stopwords;
    private final Set<String> abbreviations;
    private final boolean bareNouns;
    private final PageWords page;
    private final Tokenizer tokenizer;
    private final Conjugations conjugations;
    private final PhraseTrie phrases = new PhraseTrie();
    private final PhraseTrie capitals = new PhraseTrie();
    private final Set<String> vocabulary = new HashSet<>();
    private final Set<String> gateTriggers = new HashSet<>();
    private final Set<String> gateCommonTriggers = new HashSet<>();
    private final Set<String> offers = new HashSet<>();
    private final Set<String> finiteOffers = new HashSet<>();
    private final Set<String> negations = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private final Set<String> audiences = new HashSet<>();

    private Lexicon(YamlNode root) {
        language = root.member("language").text();
        stopwords = Set.copyOf(root.member("stopwords").texts());
        abbreviations = Set.copyOf(root.member("abbreviations").texts());
        bareNouns = root.optional("bare_nouns").isPresent();
        page = PageWords.read(root);
        tokenizer = new Tokenizer(Set.copyOf(root.member("elisions").texts()));
        conjugations = Conjugations.read(root.optional("conjugations"));
    }

    /** Reads a language; throws {@link LexiconFault} that names file, line, field and reason. */
    static Lexicon read(YamlNode root) {
        Lexicon lexicon = new Lexicon(root);
        lexicon.addVerbs(root.member("slots"), root.member("verbs"));
        root.optional("adjectives").ifPresent(adjectives -> adjectives.members().forEach(lexicon::addAdjectives));
        root.member("nouns").members().forEach((role, list) -> lexicon.addWords(role, Form.NOUN, list));
        root.member("phrases").members().forEach(lexicon::addPhrases);
        root.member("values").members().forEach(lexicon::addValues);
        lexicon.gateRefusals();
        return lexicon;
    }

    private void addVerbs(YamlNode slots, YamlNode verbs) {
        List<Form> forms = slots.items().stream()
                .map(slot -> slot.constant(Form.class, slot.text()))
                .toList();
        verbs.members().forEach((role, rows) -> {
            Role named = rows.constant(Role.class, role);
            rows.items().forEach(row -> addVerb(named, forms, row));
        });
    }

    // "shut shuts shut shut shutting | down": a form for each slot, "/" between variants, then what follows the verb.
    private void addVerb(Role role, List<Form> slots, YamlNode row) {
        String[] sides = row.text().split("\\|", 2);
        String[] columns = conjugations.row(sides[0].strip()).split("\\s+", -1);
        if (columns.length != slots.size()) {
            throw row.fault(
                    "'" + row.text() + "' has " + columns.length + " forms where the slots are " + slots.size());
        }
        List<String> tails = sides.length < 2 ? List.of("") : Alternatives.of(sides[1].strip());
        for (int slot = 0; slot < columns.length; slot++) {
            for (String variant : columns[slot].split("/", -1)) {
                addForm(role, slots.get(slot), variant.replace('_', ' '), tails);
            }
        }
    }

    private void addForm(Role role, Form form, String verb, List<String> tails) {
        for (String tail : tails) {
            boolean apart = tail.startsWith("~");
            List<String> distant = apart ? words(tail.substring(1)) : List.of();
            List<String> words = words(apart ? verb : verb + " " + tail);
            phrases.add(words, new Entry(Tag.TRIGGER, role.name(), form, distant));
            gate(role, words, apart);
            if (role == Role.OFFER && tail.isEmpty()) {
                addOffer(form, verb);
            }
        }
    }

    private void addOffer(Form form, String verb) {
        if (form == Form.FINITE) {
            finiteOffers.add(verb);
        } else if (form == Form.INFINITIVE || form == Form.PARTICIPLE) {
            offers.add(verb);
        }
    }

    // To sell is no stance, not to sell is one: "pas vendre", "plus vendu", "vend plus".
    private void gateRefusals() {
        Stream.of(negations, endings)
                .flatMap(Set::stream)
                .forEach(negation -> offers.forEach(offer -> gateTriggers.add(negation + " " + offer)));
        endings.forEach(ending -> finiteOffers.forEach(offer -> gateTriggers.add(offer + " " + ending)));
    }

    // "Off limits", "on hold": told of a subject as a participle is.
    private void addAdjectives(String role, YamlNode adjectives) {
        List<String> added = addWords(role, Form.PARTICIPLE, adjectives);
        if (role.equals(Role.OFFER.name())) {
            offers.addAll(added);
        }
    }

    private List<String> addWords(String name, Form form, YamlNode list) {
        Role role = list.constant(Role.class, name);
        List<String> added = new ArrayList<>();
        each(list, words -> {
            phrases.add(words, new Entry(Tag.TRIGGER, role.name(), form, List.of()));
            gate(role, words, false);
            added.add(String.join(" ", words));
        });
        return added;
    }

    // To use is common, and so is to put, of which "on hold" may follow.
    private void gate(Role role, List<String> words, boolean incomplete) {
        (incomplete || COMMON.contains(role) ? gateCommonTriggers : gateTriggers).add(String.join(" ", words));
    }

    private void addPhrases(String tag, YamlNode list) {
        Tag named = list.constant(Tag.class, tag);
        each(list, words -> {
            add(words, Entry.of(named, ""));
            if (named == Tag.NO_LONGER) {
                gateTriggers.add(String.join(" ", words));
            }
        });
    }

    private void addValues(String tag, YamlNode values) {
        Tag named = values.constant(Tag.class, tag);
        if (named == Tag.AUDIENCE) {
            audiences.addAll(values.members().keySet());
        }
        values.members().forEach((value, list) -> each(list, words -> addValue(named, value, words)));
    }

    private void addValue(Tag tag, String value, List<String> words) {
        add(words, Entry.of(tag, value));
        if (tag == Tag.NEGATION && value.equals("ends")) {
            endings.add(String.join(" ", words));
        } else if (tag == Tag.NEGATION && NEGATING.contains(value) && words.size() == 1) {
            negations.add(words.get(0));
        }
    }

    // A phrase written with a capital is found with its capitals alone: US is no us.
    private void add(List<String> words, Entry entry) {
        boolean lower = words.stream().allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
        (lower ? phrases : capitals).add(words, entry);
    }

    private void each(YamlNode list, Consumer<List<String>> add) {
        for (YamlNode item : list.items()) {
            Alternatives.of(item.text()).stream()
                    .flatMap(conjugations::written)
                    .map(this::words)
                    .forEach(words -> {
                        if (words.isEmpty()) {
                            throw item.fault("'" + item.text() + "' has no word");
                        }
                        add.accept(words);
                    });
        }
    }

    private List<String> words(String phrase) {
        List<String> words = formsOf(tokenizer, phrase);
        words.forEach(word -> vocabulary.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    /** The words of a phrase, as written. */
    static List<String> formsOf(Tokenizer tokenizer, String phrase) {
        CleanText text = new CleanText(phrase, new int[phrase.length() + 1], phrase);
        return tokenizer.tokens(text, 0, phrase.length()).stream()
                .map(Token::form)
                .toList();
    }

    /** Every entry that begins at {@code start}. */
    void at(List<String> forms, List<String> words, int start, PhraseTrie.Hit hit) {
        phrases.at(words, start, hit);
        capitals.at(forms, start, hit);
    }

    public String language() {
        return language;
    }

    public Set<String> stopwords() {
        return stopwords;
    }

    /** Whether a noun needs no article, so that a capital at the start of a sentence tells no name: "Hackers", "Rival". */
    public boolean bareNouns() {
        return bareNouns;
    }

    public Set<String> abbreviations() {
        return abbreviations;
    }

    /** The words by which what belongs to the page is told from the article. */
    public PageWords page() {
        return page;
    }

    public Tokenizer tokenizer() {
        return tokenizer;
    }

    Set<String> gateTriggers() {
        return gateTriggers;
    }

    /** Triggers that ordinary news is full of, and beginnings of others. */
    Set<String> gateCommonTriggers() {
        return gateCommonTriggers;
    }

    Set<String> audiences() {
        return Set.copyOf(audiences);
    }

    /** Every word of the language that stands in its file, lower-case. */
    public Set<String> vocabulary() {
        return Set.copyOf(vocabulary);
    }
}
