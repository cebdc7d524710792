package org.stancewatch.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.PhraseQuery;

/** The peer: Lucene Monitor with one phrase query for each phrase of the gate, a presearcher in front, as its manual advises. */
final class PhraseMonitor implements Closeable {

    private static final String FIELD = "text";

    private final Analyzer analyzer = new WordAnalyzer();
    private final Monitor monitor;

    PhraseMonitor(Collection<String> phrases) {
        try {
            monitor = new Monitor(analyzer, new TermFilteredPresearcher());
            monitor.register(phrases.stream()
                    .map(phrase -> new MonitorQuery(phrase, query(phrase)))
                    .toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    // A name is a term of its own at the place of its first word: see WordAnalyzer.
    private static PhraseQuery query(String phrase) {
        PhraseQuery.Builder query = new PhraseQuery.Builder();
        List<WordAnalyzer.Word> words = WordAnalyzer.words(phrase.toLowerCase(Locale.ROOT));
        boolean name = Character.isUpperCase(phrase.charAt(0));
        for (WordAnalyzer.Word word : words) {
            boolean capital = name && word.position() == 0;
            query.add(new Term(FIELD, capital ? WordAnalyzer.capitalised(word.text()) : word.text()), word.position());
        }
        return query.build();
    }

    Collection<QueryMatch> matches(String text) {
        Document document = new Document();
        document.add(new TextField(FIELD, text, Field.Store.NO));
        try {
            return monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatches();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Set<String> phrasesIn(String text) {
        return matches(text).stream().map(QueryMatch::getQueryId).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }
}
