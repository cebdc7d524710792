package org.stancewatch.app.copies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stancewatch.domain.article.Article;

/** What a desk does to a text that it did not write. The same random numbers, the same copy. */
enum DeskEdit {
    /** A quarter to three fifths of it are cut at the end. */
    CUT {
        @Override
        String apply(String text, String language, Article other, Random random) {
            String[] words = text.split("(?<=\\s)(?=\\S)");
            double kept = 1 - random.nextDouble(0.25, 0.6);
            return String.join("", Arrays.copyOf(words, Math.max(1, (int) (words.length * kept))));
        }
    },
    /** Another headline; it stands above the text too. */
    HEADLINE {
        @Override
        String apply(String text, String language, Article other, Random random) {
            return other.title() + "\n\n" + text;
        }
    },
    LEAD {
        @Override
        String apply(String text, String language, Article other, Random random) {
            return paragraphs(other.text()).get(0) + "\n\n" + text;
        }
    },
    LOCAL_PARAGRAPH {
        @Override
        String apply(String text, String language, Article other, Random random) {
            List<String> paragraphs = new ArrayList<>(paragraphs(text));
            List<String> others = paragraphs(other.text());
            paragraphs.add(random.nextInt(paragraphs.size() + 1), others.get(random.nextInt(others.size())));
            return String.join("\n\n", paragraphs);
        }
    },
    REORDERED {
        @Override
        String apply(String text, String language, Article other, Random random) {
            List<String> paragraphs = new ArrayList<>(paragraphs(text));
            Collections.shuffle(paragraphs, random);
            return String.join("\n\n", paragraphs);
        }
    },
    /** Other words and spellings, one in twelve beyond them left out or put in, straight quotes for curly ones. */
    REWORDED {
        @Override
        String apply(String text, String language, Article other, Random random) {
            String reworded = Arrays.stream(text.split(" "))
                    .map(word -> reworded(word, language, random))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" "));
            return reworded.replaceAll("[“”]", "\"").replace('’', '\'');
        }
    },
    /** The lead and every third sentence behind it. */
    SHORTENED {
        @Override
        String apply(String text, String language, Article other, Random random) {
            List<String> sentences = List.of(text.split("(?<=[.!?»”\"])\\s+"));
            return IntStream.range(0, sentences.size())
                    .filter(at -> at % 3 == 0)
                    .mapToObj(sentences::get)
                    .collect(Collectors.joining(" "));
        }
    };

    private static final Map<String, Map<String, String>> WORDS = words();
    private static final double TOUCHED = 1.0 / 12;

    /** {@code text}, in {@code language}, as the desk sends it out; {@code other} lends what is put in. */
    abstract String apply(String text, String language, Article other, Random random);

    private static List<String> paragraphs(String text) {
        return List.of(text.split("\n+"));
    }

    private static String reworded(String word, String language, Random random) {
        String bare = word.replaceAll("[,;.]$", "");
        String instead = WORDS.get(language).get(bare);
        if (instead != null) {
            return word.replace(bare, instead);
        }
        double chance = random.nextDouble();
        return chance < TOUCHED / 2 ? "" : chance < TOUCHED ? bare.length() + " " + word : word;
    }

    private static Map<String, Map<String, String>> words() {
        try (InputStream table = DeskEdit.class.getResourceAsStream("desk-words.tsv")) {
            Map<String, Map<String, String>> words = new HashMap<>();
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(cells -> words.computeIfAbsent(cells[0], none -> new HashMap<>())
                            .put(cells[1], cells[2]));
            return words;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
