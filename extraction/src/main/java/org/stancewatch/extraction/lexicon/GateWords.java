package org.stancewatch.extraction.lexicon;

import java.util.Set;

/**
 * Words and phrases that the gate looks for, as written.
 *
 * @param technologies lower-case names of technologies
 * @param parted names of technologies whose two halves other words may part
 * @param names names of brands and companies that stand for a technology
 * @param companies names of all other companies and brands
 * @param triggers words that move a stance
 * @param commonTriggers those that ordinary news is full of
 * @param common of the technologies and names, those that mean much else too
 */
public record GateWords(
        Set<String> technologies,
        Set<Parted> parted,
        Set<String> names,
        Set<String> companies,
        Set<String> triggers,
        Set<String> commonTriggers,
        Set<String> common) {

    /** "Generated … by AI": the halves of a technology's name, lower-case, and the pattern they come from. */
    public record Parted(String pattern, String head, String tail) {}

    public GateWords {
        technologies = Set.copyOf(technologies);
        parted = Set.copyOf(parted);
        names = Set.copyOf(names);
        companies = Set.copyOf(companies);
        triggers = Set.copyOf(triggers);
        commonTriggers = Set.copyOf(commonTriggers);
        common = Set.copyOf(common);
    }
}
