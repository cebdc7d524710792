package org.stancewatch.extraction.mention;

/** How far mentions reach, so that whether a longer one holds another is seen at a glance. */
final class Cover {

    private final int[] fromHere;
    private final int[] fromBefore;

    Cover(int tokens) {
        fromHere = new int[tokens + 1];
        fromBefore = new int[tokens + 1];
    }

    void add(Mention mention) {
        fromHere[mention.from()] = Math.max(fromHere[mention.from()], mention.to());
    }

    Cover seal() {
        for (int at = 1; at < fromHere.length; at++) {
            fromBefore[at] = Math.max(fromBefore[at - 1], fromHere[at - 1]);
        }
        return this;
    }

    boolean hasLongerThan(Mention mention) {
        return fromHere[mention.from()] > mention.to() || fromBefore[mention.from()] >= mention.to();
    }
}
