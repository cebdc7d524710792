package org.stancewatch.extraction.predicate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** Finds who does what a chain tells, walking left from it past whatever is no subject. */
final class Subjects {

    private static final int AGENT_REACH = 8;
    private static final int IMPOSER_REACH = 16;
    private static final Set<String> CONJUNCTIONS =
            Set.of("after", "before", "since", "until", "than", "as", "like", "après", "comme", "depuis");
    private static final Set<String> HIS = Set.of("his", "her");
    private static final Set<String> OR = Set.of("or", "ou");
    private static final Set<String> PERMISSION =
            Set.of("can", "may", "could", "pourront", "peuvent", "pourra", "peut");

    private final Reading reading;
    private final Discourse discourse;
    private final NamedCompanies named;
    private final References references;
    private final List<Mention> candidates;

    Subjects(Reading reading, Discourse discourse) {
        this.reading = reading;
        this.discourse = discourse;
        this.named = new NamedCompanies(reading, discourse);
        this.references = new References(reading, discourse, named);
        this.candidates = reading.all(
                Tag.COMPANY,
                Tag.BRAND,
                Tag.COMPANY_NOUN,
                Tag.PRONOUN,
                Tag.OFFICER,
                Tag.FIRST_NAME,
                Tag.THIRD_PARTY,
                Tag.PLACE,
                Tag.POSSESSIVE);
    }

    Subject of(Chain chain) {
        Optional<Subject> agent = (chain.isNoun() ? signers(chain) : Optional.<Subject>empty())
                .or(() -> agent(chain))
                .or(() -> imposer(chain));
        if (agent.isPresent()) {
            return agent.get();
        }
        if (isAdjunct(chain) && opening(chain).isPresent()) {
            return opening(chain).get();
        }
        for (int at = candidates.size() - 1; at >= 0; at--) {
            Mention candidate = candidates.get(at);
            if (candidate.to() <= chain.from() && !isObject(candidate, chain)) {
                Optional<Subject> subject = subject(candidate, chain);
                if (subject.isPresent()) {
                    return subject.get();
                }
            }
        }
        return isDeprived(chain) ? provider() : speaking(chain).orElse(new Subject.Unknown());
    }

    // "was suspended by Amazon", "suspendu par Amazon"
    private Optional<Subject> agent(Chain chain) {
        boolean passive = chain.isPassive(reading) || chain.isNoun();
        if (!passive) {
            return Optional.empty();
        }
        int reach = chain.isNoun() ? 2 : AGENT_REACH;
        for (int at = chain.head().to(); at < Math.min(reading.size(), chain.to() + reach); at++) {
            if (Set.of("by", "par").contains(reading.word(at))) {
                int behind = at + 1;
                return reading.all(Tag.COMPANY, Tag.BRAND, Tag.COMPANY_NOUN).stream()
                        .filter(mention -> mention.from() >= behind && mention.from() <= behind + 1)
                        .findFirst()
                        .flatMap(mention -> subject(mention, chain))
                        .or(() -> reading.between(Tag.THIRD_PARTY, behind, behind + 4)
                                .findFirst()
                                .map(other -> new Subject.Other("agent")));
            }
            if (Set.of(",", ";", ".").contains(reading.word(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    // "…, ending a trial": a gerund behind a comma has the subject of the sentence.
    private boolean isAdjunct(Chain chain) {
        return chain.head().form() == Form.GERUND
                && reading.word(chain.from() - 1).equals(",");
    }

    private Optional<Subject> opening(Chain chain) {
        return named.before(chain.from()).stream()
                .filter(name -> !isObject(name, chain))
                .findFirst()
                .map(named::company);
    }

    /** The company that opens the sentence, where it is the first that may act and nobody acts before it. */
    Optional<Subject> opener(Chain chain) {
        return candidates.stream()
                .findFirst()
                .filter(first -> (first.is(Tag.COMPANY) || first.is(Tag.BRAND)) && first.to() <= chain.from())
                .filter(first -> !isObject(first, chain))
                .map(named::company);
    }

    /** "The halt Amazon imposed", "le moratoire qu'Amazon a décrété": who stands before the verb behind a noun. */
    Optional<Subject> imposer(Chain chain) {
        if (!chain.isNoun()) {
            return Optional.empty();
        }
        return reading.all(Tag.SUPPORT).stream()
                .filter(verb -> verb.from() > chain.head().to()
                        && verb.from() <= chain.head().to() + IMPOSER_REACH)
                .flatMap(verb -> candidates.stream()
                        .filter(actor -> actor.is(Tag.COMPANY)
                                || actor.is(Tag.BRAND)
                                || actor.is(Tag.COMPANY_NOUN)
                                || actor.is(Tag.PRONOUN))
                        .filter(actor -> actor.from() >= chain.head().to()
                                && actor.to() <= verb.from()
                                && verb.from() - actor.to() <= 2))
                .findFirst()
                .flatMap(actor -> subject(actor, chain));
    }

    // "The moratorium signed by BMW, Volvo and Google"
    private Optional<Subject> signers(Chain chain) {
        return reading.all(Tag.SUPPORT).stream()
                .filter(verb -> verb.from() > chain.head().to()
                        && verb.from() <= chain.head().to() + IMPOSER_REACH)
                .filter(verb -> Set.of("by", "par").contains(reading.word(verb.to())))
                .flatMap(verb -> reading.all(Tag.COMPANY).stream().filter(company -> company.from() == verb.to() + 1))
                .findFirst()
                .map(first -> new Subject.Companies(named.rowFrom(first), first.from(), first.to(), true));
    }

    private boolean isObject(Mention candidate, Chain chain) {
        if (candidate.is(Tag.POSSESSIVE)) {
            boolean decides = reading.startingAt(Tag.REPORT, candidate.to()).isPresent();
            return !decides && !(chain.isNoun() && candidate.to() >= chain.from() - 2);
        }
        int at = candidate.from() - 1;
        while (at >= 0 && isModifier(at)) {
            at--;
        }
        Optional<Mention> other = alternative(at);
        if (other.isPresent()) {
            return isObject(other.get(), chain);
        }
        if (candidate.to() == chain.from() && CONJUNCTIONS.contains(reading.word(at))) {
            return false;
        }
        Optional<Mention> preposition = reading.at(Tag.PREPOSITION, at);
        boolean told =
                candidate.is(Tag.THIRD_PARTY) && reading.at(Tag.REPORT, at).isPresent();
        return told || preposition.isPresent() && !governsSpeaker(candidate, at);
    }

    // "made by Voxfield or Larkspur": what holds for the one name holds for the other.
    private Optional<Mention> alternative(int at) {
        return OR.contains(reading.word(at)) ? named.endingAt(at) : Optional.empty();
    }

    // "the president of Microsoft said": the company speaks through its officer.
    private boolean governsSpeaker(Mention candidate, int preposition) {
        return (candidate.is(Tag.COMPANY) || candidate.is(Tag.BRAND))
                && reading.all(Tag.OFFICER, Tag.DECISION).stream().anyMatch(noun -> noun.to() == preposition);
    }

    private boolean isModifier(int at) {
        return Set.of(
                                "the", "a", "an", "its", "their", "his", "her", "le", "la", "les", "l'", "un", "une",
                                "des", "ses", "leurs", "several", "all", "\"", "«", "some", "many")
                        .contains(reading.word(at))
                || reading.at(Tag.PLACE, at).isPresent()
                || reading.at(Tag.COMPANY_CUE, at).isPresent()
                || reading.at(Tag.NUMBER, at).isPresent()
                || reading.at(Tag.AUDIENCE, at).isPresent()
                || reading.at(Tag.THIRD_PARTY, at).isPresent();
    }

    private Optional<Subject> subject(Mention candidate, Chain chain) {
        return switch (candidate.tag()) {
            case COMPANY, BRAND -> Optional.of(named.company(candidate));
            case POSSESSIVE ->
                Optional.of(
                        HIS.contains(reading.word(candidate.from()))
                                ? new Subject.Other("person")
                                : references.reference(candidate));
            case COMPANY_NOUN -> Optional.of(references.reference(candidate));
            case OFFICER -> references.officer(candidate);
            case FIRST_NAME -> references.person(candidate);
            case PRONOUN -> references.pronoun(candidate, chain);
            case PLACE -> place(candidate, chain);
            default -> thirdParty(candidate, chain);
        };
    }

    // A place acts only right before its verb: "California has suspended".
    private Optional<Subject> place(Mention place, Chain chain) {
        return place.to() == chain.from() ? Optional.of(new Subject.Other("place")) : Optional.empty();
    }

    private Optional<Subject> thirdParty(Mention other, Chain chain) {
        if (isDeprived(chain)) {
            return Optional.of(provider());
        }
        boolean officer = reading.at(Tag.OFFICER, other.from()).isPresent()
                || reading.at(Tag.COMPANY_NOUN, other.from()).isPresent()
                || reading.at(Tag.COMPANY, other.to() - 1).isPresent()
                || reading.at(Tag.TECHNOLOGY, other.from()).isPresent();
        return officer ? Optional.empty() : Optional.of(new Subject.Other("group"));
    }

    // "Customers may no longer use …": it is the provider who takes it away.
    private boolean isDeprived(Chain chain) {
        if (chain.head().role() == Role.DEPRIVE) {
            return true;
        }
        if (chain.has(Role.ALLOW) && reading.word(chain.head().to() - 2).equals("able")) {
            return true;
        }
        boolean permission =
                reading
                        .sentence()
                        .tokens()
                        .subList(Math.max(0, chain.from() - 1), chain.head().from())
                        .stream()
                        .anyMatch(token -> PERMISSION.contains(token.word()));
        if (chain.has(Role.ALLOW) && chain.isPassive(reading) && chain.negated()) {
            return true;
        }
        return permission && (chain.operators().get(0).kind() != Operator.Kind.ROLE);
    }

    private Subject provider() {
        return named.all().stream()
                .findFirst()
                .map(named::company)
                .or(() -> discourse.focus().map(actor -> new Subject.Companies(List.of(actor), -1, -1, false)))
                .orElse(new Subject.Unknown());
    }

    // "We will not …", said by somebody named behind the quotation.
    private Optional<Subject> speaking(Chain chain) {
        boolean own = reading.has(Tag.FIRST_PERSON, 0, chain.from());
        return own ? named.firstFrom(chain.to()).map(named::company) : Optional.empty();
    }
}
