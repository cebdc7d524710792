package org.stancewatch.ingest.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The commonest words of the languages that are told apart. A word is a number of up to eight letters in the order they come, a
 * byte each, so that looking one up makes no object: it is done for every word of every page of an archive.
 */
final class CommonWords {

    /** How many letters fit in a number. */
    static final int LONGEST = Long.BYTES;

    /** The golden ratio: neighbours land far from one another. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private static final String RESOURCE = "common-words.txt";

    private final List<String> languages = new ArrayList<>();
    private final long[] words;
    private final int[] speakers;

    /** One more than the number of the word whose turn it is at a place, or 0; half of the places stay free. */
    private final short[] places;

    private CommonWords(List<String> lines) {
        SortedMap<Long, Integer> byWord = new TreeMap<>();
        lines.forEach(line -> add(line.split(" "), byWord));
        words = byWord.keySet().stream().mapToLong(Long::longValue).toArray();
        speakers = byWord.values().stream().mapToInt(Integer::intValue).toArray();
        places = new short[Integer.highestOneBit(words.length) << 2];
        for (int number = 0; number < words.length; number++) {
            places[place(words[number])] = (short) (number + 1);
        }
    }

    static CommonWords bundled() {
        InputStream resource = Objects.requireNonNull(CommonWords.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.US_ASCII))) {
            return new CommonWords(
                    lines.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The languages, by ISO 639-1 code; their places are counted from 0. */
    List<String> languages() {
        return List.copyOf(languages);
    }

    boolean know(Set<String> codes) {
        return languages.containsAll(codes);
    }

    /** How many words there are. */
    int size() {
        return words.length;
    }

    /** The number of {@code word}, from 0; negative where it is common in no language. */
    int find(long word) {
        return places[place(word)] - 1;
    }

    /** Where {@code word} is, or would be. */
    private int place(long word) {
        int place = (int) (word * SCATTER >>> Long.SIZE - Integer.SIZE) & places.length - 1;
        while (places[place] != 0 && words[places[place] - 1] != word) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    /** The languages the word of that number is common in: a bit each, the lowest for the place 0. */
    int speakers(int number) {
        return speakers[number];
    }

    /** Whether the word of that number is common in the language at {@code place}. */
    boolean isOf(int number, int place) {
        return (speakers[number] & 1 << place) != 0;
    }

    /** {@code word} with one more letter. */
    static long append(long word, int letter) {
        return word << Byte.SIZE | letter;
    }

    private void add(String[] line, SortedMap<Long, Integer> byWord) {
        int bit = 1 << languages.size();
        languages.add(line[0]);
        Arrays.stream(line)
                .skip(1)
                .map(word -> word.chars().asLongStream().reduce(0, (number, letter) -> number << Byte.SIZE | letter))
                .forEach(word -> byWord.merge(word, bit, (one, other) -> one | other));
    }
}
