package org.stancewatch.app.corpus;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.domain.SharedFiles;
import org.stancewatch.domain.claim.Claim;

/**
 * What is claimed of ordinary news in bulk. A person has read each claim against its article and said whether it is true
 * ({@code firehose-verdicts.tsv}: the article, the claim, the verdict and why; no text); one that nobody has read counts as
 * false until somebody has. The technology press ({@code en-tech}), full of companies and of menus left in, is three times as bad as
 * it should be: it is held to what has been reached.
 */
class FirehoseTest {

    private static final Map<String, String> VERDICTS = verdicts();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"fr-orangesum, 2", "en-wikinews, 2", "en-tech, 6"})
    void ofAThousandArticlesFewAreReadFalsely(String file, double mostInAThousand) throws IOException {
        List<LabelledArticle> articles = Corpus.articles(unpacked("firehose/" + file + ".jsonl.gz"));

        List<String> notTrue = articles.stream()
                .flatMap(FirehoseTest::claims)
                .map(claim -> claim + "\t" + VERDICTS.getOrDefault(claim, "not yet read"))
                .filter(judged -> !judged.endsWith("\ttrue"))
                .toList();

        assertThat(notTrue)
                .as("false, or not yet read, of %d articles", articles.size())
                .hasSizeLessThanOrEqualTo((int) Math.ceil(mostInAThousand * articles.size() / 1000));
    }

    private static Stream<String> claims(LabelledArticle article) {
        return Extractors.BUNDLED.extract(article.article()).claims().stream()
                .map(claim -> article.id() + "\t" + told(claim))
                .distinct();
    }

    private static String told(Claim claim) {
        return "%s %s %s".formatted(claim.pair(), claim.act(), claim.modality());
    }

    private Path unpacked(String file) throws IOException {
        Path unpacked = directory.resolve("articles.jsonl");
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(SharedFiles.require(file)))) {
            Files.copy(packed, unpacked);
        }
        return unpacked;
    }

    private static Map<String, String> verdicts() {
        try (InputStream table = FirehoseTest.class.getResourceAsStream("firehose-verdicts.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", 3))
                    .collect(toMap(cells -> cells[0] + "\t" + cells[1], cells -> cells[2].strip()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
