package org.stancewatch.domain.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Verdict;

/** Why two generations tell something differently. */
public sealed interface Reason {

    /** The article it is about; empty where it is about none. */
    default Optional<ArticleClaims> article() {
        return Optional.empty();
    }

    /** How likely it is the one that matters, the likeliest first. */
    int rank();

    /** One that lies in how an article was read. */
    sealed interface OfReading extends Reason {

        /** The version of the rules by which {@code side} has read the article; empty where it has told nothing of it. */
        Optional<String> rules(Side side);
    }

    /**
     * One side has not read an article.
     *
     * @param by which
     * @param told the article as the other has it
     */
    record Unread(Side by, ArticleClaims told) implements Reason {
        @Override
        public Optional<ArticleClaims> article() {
            return Optional.of(told);
        }

        @Override
        public int rank() {
            return 0;
        }
    }

    /** The sides have read different revisions of an article, which claim different things. */
    record OtherRevision(ArticleClaims a, ArticleClaims b) implements OfReading {
        @Override
        public Optional<String> rules(Side side) {
            return known(side == Side.A ? a : b);
        }

        @Override
        public Optional<ArticleClaims> article() {
            return Optional.of(a);
        }

        @Override
        public int rank() {
            return 0;
        }
    }

    /**
     * One side has heard a verdict that the other has not.
     *
     * @param by which has heard it
     * @param told the article as one of them has it
     */
    record Judged(Side by, ArticleClaims told, Verdict verdict) implements Reason {
        @Override
        public Optional<ArticleClaims> article() {
            return Optional.of(told);
        }

        @Override
        public int rank() {
            return 0;
        }
    }

    /**
     * One side makes a claim that the other does not.
     *
     * @param by which makes it
     * @param told the article as it has it
     * @param other whether the other has read the article
     * @param otherRules the version of the rules by which it has, where it has told something of it
     */
    record OneSided(Side by, ArticleClaims told, Claim claim, Reach.Answer other, Optional<String> otherRules)
            implements OfReading {

        @Override
        public Optional<String> rules(Side side) {
            return side == by ? known(told) : otherRules;
        }

        @Override
        public Optional<ArticleClaims> article() {
            return Optional.of(told);
        }

        @Override
        public int rank() {
            return claim.asserted() ? 1 : RANK_OF_LITTLE_WEIGHT;
        }
    }

    /**
     * The sides make a claim otherwise, of the same revision.
     *
     * @param told the article as A has it
     * @param other the article as B has it
     * @param fields what reads differently
     */
    record Reread(ArticleClaims told, ArticleClaims other, Claim a, Claim b, List<FieldChange> fields)
            implements OfReading {

        public Reread {
            fields = List.copyOf(fields);
        }

        @Override
        public Optional<ArticleClaims> article() {
            return Optional.of(told);
        }

        @Override
        public Optional<String> rules(Side side) {
            return known(side == Side.A ? told : other);
        }

        /** How sure a reading is decides little, and seldom. */
        @Override
        public int rank() {
            boolean surenessAlone =
                    fields.stream().allMatch(change -> change.field().equals("confidence"));
            return surenessAlone ? RANK_OF_LITTLE_WEIGHT : 1;
        }
    }

    /**
     * An article counts with another voice.
     *
     * @param told the article as A has it
     * @param other the article as B has it
     * @param fields owner, agency or copies
     */
    record OtherVoice(ArticleClaims told, ArticleClaims other, List<FieldChange> fields) implements OfReading {

        public OtherVoice {
            fields = List.copyOf(fields);
        }

        @Override
        public Optional<ArticleClaims> article() {
            return Optional.of(told);
        }

        @Override
        public Optional<String> rules(Side side) {
            return known(side == Side.A ? told : other);
        }

        @Override
        public int rank() {
            return RANK_OF_A_VOICE;
        }
    }

    /** By the same claims another answer follows on the day of each side. */
    record OtherDay(LocalDate a, LocalDate b) implements Reason {
        @Override
        public int rank() {
            return RANK_OF_A_DAY;
        }
    }

    /**
     * Neither claims nor day tell: the sides keep ledgers by other rules, or one has heard or told something that the other
     * is still to come to.
     */
    record Untold() implements Reason {
        @Override
        public int rank() {
            return RANK_OF_LITTLE_WEIGHT;
        }
    }

    private static Optional<String> known(ArticleClaims read) {
        return Optional.of(read.rules()).filter(version -> !version.isEmpty());
    }

    /** Of the day: before what decides little. */
    int RANK_OF_A_DAY = 2;

    int RANK_OF_A_VOICE = 3;

    int RANK_OF_LITTLE_WEIGHT = 4;
}
