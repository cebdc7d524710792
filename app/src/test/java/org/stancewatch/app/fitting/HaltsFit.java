package org.stancewatch.app.fitting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stancewatch.app.fitting.LogisticFit.Example;
import org.stancewatch.app.fitting.LogisticFit.Model;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.extraction.lexicon.Weights;

/** Fits which kind a halt is, on the halts that labels tell. */
final class HaltsFit {

    private static final double RIDGE = 1;
    private static final double LIGHTEST = 0.02;

    private final Map<String, Double> prior;

    /** @param prior what is thought of signs of a moratorium before any text is seen */
    HaltsFit(Map<String, Double> prior) {
        this.prior = Map.copyOf(prior);
    }

    /** Tells a moratorium from a halt for good. */
    Weights moratorium(Collection<Rated> claims) {
        return fit(claims, halt -> true, Act.MORATORIUM, prior);
    }

    /** Tells a withdrawal from a ban. */
    Weights withdrawal(Collection<Rated> claims) {
        return fit(claims, halt -> halt != Act.MORATORIUM, Act.WITHDRAWAL, Map.of());
    }

    private static Weights fit(Collection<Rated> claims, Predicate<Act> among, Act kind, Map<String, Double> prior) {
        List<Example> examples = claims.stream()
                .flatMap(claim -> claim.haltTold().stream()
                        .map(label -> label.act())
                        .filter(among)
                        .map(act -> example(claim, act == kind)))
                .toList();
        Model model = LogisticFit.fit(examples, RIDGE, prior);
        return new Weights(model.bias(), heavy(model.weights()));
    }

    private static Map<String, Double> heavy(Map<String, Double> weights) {
        return weights.entrySet().stream()
                .filter(weight -> Math.abs(weight.getValue()) >= LIGHTEST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Example example(Rated claim, boolean right) {
        Map<String, Double> signs =
                claim.made().signs().stream().collect(Collectors.toMap(Function.identity(), sign -> 1.0));
        return new Example(signs, right, claim.sample().weight());
    }
}
