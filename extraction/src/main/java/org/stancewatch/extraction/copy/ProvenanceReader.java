package org.stancewatch.extraction.copy;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.Provenance;
import org.stancewatch.extraction.lexicon.CopyWords;
import org.stancewatch.extraction.lexicon.CreditForms;
import org.stancewatch.extraction.lexicon.Publisher;
import org.stancewatch.extraction.lexicon.Publishers;
import org.stancewatch.extraction.text.Sentence;

/** Says whose words an article brings. What the article itself says of owner and agency goes before what is known and read. */
public final class ProvenanceReader {

    private static final Pattern HOST = Pattern.compile("(?<=^https?://)[^/:?#]+");

    private final Publishers publishers;
    private final Credits credits;
    private final Sketcher sketcher = new Sketcher(CopyWords.bundled());

    public ProvenanceReader(Publishers publishers) {
        this.publishers = publishers;
        this.credits = new Credits(publishers.agencies(), CreditForms.bundled());
    }

    /** Of {@code article}, whose text has these sentences. */
    public Provenance read(Article article, List<Sentence> sentences) {
        Optional<Publisher> publisher =
                publishers.find(article.url().flatMap(ProvenanceReader::host), article.publisher());
        return new Provenance(
                article.owner().or(() -> publisher.flatMap(Publisher::owner)),
                agency(article, publisher),
                sketcher.sketch(sentences));
    }

    // An agency speaks for itself as those do that copy it.
    private Optional<String> agency(Article article, Optional<Publisher> publisher) {
        return article.agency()
                .map(this::usualName)
                .or(() -> publisher.filter(Publisher::agency).map(Publisher::name))
                .or(() -> credits.in(article.text()));
    }

    private String usualName(String agency) {
        return publishers.find(Optional.empty(), agency).map(Publisher::name).orElse(agency);
    }

    private static Optional<String> host(String url) {
        return HOST.matcher(url).results().map(MatchResult::group).findFirst();
    }
}
