package org.stancewatch.extraction.lexicon;

/**
 * The fitted models by which an article is read; {@code docs/extraction.md} tells how they are fitted.
 *
 * @param readings how likely one reading of a run of triggers is right, from what its sentence shows
 * @param claims how likely a claim is right, from what the whole article says for it and against it
 * @param moratorium how likely a halt is one for a term or until a condition, rather than for good
 * @param withdrawal how likely a halt for good leaves the business, rather than bars a use or a group
 */
public record Models(Weights readings, Weights claims, Weights moratorium, Weights withdrawal) {

    private static final String READINGS = "weights.yaml";
    private static final String CLAIMS = "confidence.yaml";
    private static final String HALTS = "halts.yaml";

    static Models bundled() {
        YamlNode halts = YamlNode.bundled(HALTS);
        return new Models(
                Weights.read(YamlNode.bundled(READINGS)),
                Weights.read(YamlNode.bundled(CLAIMS)),
                Weights.read(halts.member("moratorium")),
                Weights.read(halts.member("withdrawal")));
    }

    /** The same with other weights for readings. */
    public Models withReadings(Weights other) {
        return new Models(other, claims, moratorium, withdrawal);
    }

    /** The same with other weights for claims. */
    public Models withClaims(Weights other) {
        return new Models(readings, other, moratorium, withdrawal);
    }

    /** The same with other weights for the kinds of halt. */
    public Models withHalts(Weights forATerm, Weights ofTheBusiness) {
        return new Models(readings, claims, forATerm, ofTheBusiness);
    }
}
