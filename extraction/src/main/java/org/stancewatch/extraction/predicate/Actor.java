package org.stancewatch.extraction.predicate;

import java.util.Optional;

/**
 * A company that acts.
 *
 * @param company its id
 * @param brand the product or unit by which it is named
 * @param technology the technology that brand stands for
 */
public record Actor(String company, Optional<String> brand, Optional<String> technology) {}
