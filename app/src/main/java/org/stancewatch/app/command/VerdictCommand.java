package org.stancewatch.app.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.WriteAccess;
import org.stancewatch.app.verdict.ClaimsOnRecord;
import org.stancewatch.app.verdict.JudgedClaim;
import org.stancewatch.app.verdict.VerdictSender;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Judgement;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.schemas.topic.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An analyst's word on a claim. */
@Command(
        name = "verdict",
        mixinStandardHelpOptions = true,
        header = "Say that a claim is false, or take that back.",
        description = {
            "A claim judged false counts as never made, for all revisions of its article and however often it is read again,"
                    + " until it is judged right. Alerts and positions follow at once, and say who judged and why.",
            "Without an article, what there is to judge is listed."
        },
        footer = {
            "",
            "Examples:",
            "  stancewatch verdict 'amazon|facial-recognition#1'            what the alert's pair rests on",
            "  stancewatch verdict 'amazon|facial-recognition' https://paper.example/a --false --reason 'it is satire'",
            "  stancewatch verdict 'amazon|facial-recognition' https://paper.example/a --right --reason 'they confirmed'"
        })
public final class VerdictCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private ClusterOptions options;

    @Parameters(
            index = "0",
            paramLabel = "PAIR",
            converter = PairConverter.class,
            description = "company|technology, or the id of an alert.")
    private Pair pair;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ARTICLE", description = "Its id or its address.")
    private Optional<String> article = Optional.empty();

    @Option(names = "--false", description = "The article does not say so.")
    private boolean judgedFalse;

    @Option(names = "--right", description = "It does: takes an earlier verdict back.")
    private boolean judgedRight;

    @Option(names = "--act", paramLabel = "ACT", description = "Which claim, where the article makes several.")
    private Optional<Act> act = Optional.empty();

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description =
                    "Which claim, where the article tells one act of several audiences or places: as listed (police@US).")
    private Optional<String> scope = Optional.empty();

    @Option(names = "--reason", paramLabel = "WHY", description = "Why; subscribers will read it.")
    private Optional<String> reason = Optional.empty();

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so (default: the user of the system).")
    private String by = System.getProperty("user.name", "unknown");

    @Override
    public Integer call() {
        require(article.isPresent() || !(judgedFalse || judgedRight), "ARTICLE: say whose claim is judged");
        require(article.isEmpty() || judgedFalse != judgedRight, "verdict: say --false or --right");
        require(article.isEmpty() || reason.isPresent(), "--reason: say why");
        Cluster cluster = options.cluster();
        ClaimsOnRecord claims = ClaimsOnRecord.about(pair, cluster);
        article.ifPresentOrElse(name -> judge(claims, name, cluster), () -> list(claims.articles()));
        return 0;
    }

    private void judge(ClaimsOnRecord claims, String name, Cluster cluster) {
        ArticleClaims told = claims.article(name)
                .orElseThrow(() -> new IllegalArgumentException("ARTICLE: no article " + name
                        + " claims anything about " + pair + ": see: verdict '" + pair + "'"));
        JudgedClaim claim = JudgedClaim.among(told, act, scope);
        Judgement judgement = judgedFalse ? Judgement.FALSE : Judgement.RIGHT;
        WriteAccess.require(cluster, Topics.VERDICT.spec());
        VerdictSender.send(verdict(told, claim, judgement), cluster);
        out().println("judged " + judgement + ": " + pair + " " + claim + ", “" + told.title() + "” ("
                + told.publisher() + ")");
        out().flush();
    }

    private Verdict verdict(ArticleClaims told, JudgedClaim claim, Judgement judgement) {
        return new Verdict(
                pair,
                told.article(),
                claim.act(),
                claim.scope(),
                judgement,
                by,
                Clock.systemUTC().instant(),
                reason.orElseThrow());
    }

    private void list(List<ArticleClaims> articles) {
        articles.forEach(told -> told.claims().forEach(claim -> {
            out().println(told.published() + "  " + claim.act() + " " + claim.scope() + "  " + told.publisher() + "  "
                    + told.url().orElse(told.article().value()));
            out().println("  “" + claim.quote().words() + "”");
        }));
        if (articles.isEmpty()) {
            out().println("Nothing is claimed about " + pair + ".");
        }
        out().flush();
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(command.commandLine(), otherwise);
        }
    }
}
