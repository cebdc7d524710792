package org.stancewatch.extraction.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
    private static final Set<String> PLURAL = Set.of("they", "we", "nous", "ils", "elles", "both");
    private static final Set<String> PERSONS = Set.of("he", "she");
    private static final Set<String> HIS = Set.of("his", "her");
    private static final Set<String> OR = Set.of("or", "ou");
    private static final Set<String> LINKS = Set.of("store", "the", "'s");
    private static final Set<String> RIVALS =
            Set.of("rival", "rivals", "competitor", "competitors", "alternative", "clone");
    private static final Set<String> PERMISSION =
            Set.of("can", "may", "could", "pourront", "peuvent", "pourra", "peut");

    private final Reading reading;
    private final Discourse discourse;
    private final List<Mention> candidates;

    Subjects(Reading reading, Discourse discourse) {
        this.reading = reading;
        this.discourse = discourse;
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
        return candidates.stream()
                .filter(mention -> mention.is(Tag.COMPANY) || mention.is(Tag.BRAND))
                .filter(mention -> mention.to() <= chain.from() && !isObject(mention, chain))
                .findFirst()
                .map(this::company);
    }

    /** The company that opens the sentence, where it is the first that may act and nobody acts before it. */
    Optional<Subject> opener(Chain chain) {
        return candidates.stream()
                .findFirst()
                .filter(first -> (first.is(Tag.COMPANY) || first.is(Tag.BRAND)) && first.to() <= chain.from())
                .filter(first -> !isObject(first, chain))
                .map(this::company);
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
                .map(first -> new Subject.Companies(listFrom(first), first.from(), first.to(), true));
    }

    private List<Actor> listFrom(Mention first) {
        List<Actor> list = new ArrayList<>();
        int end = first.from();
        for (Mention company : reading.all(Tag.COMPANY, Tag.BRAND)) {
            if (company.from() >= first.from() && company.from() - end <= 2) {
                list.add(discourse.actor(company));
                end = company.to();
            }
        }
        return list;
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
        return OR.contains(reading.word(at))
                ? candidates.stream()
                        .filter(other -> other.to() == at && (other.is(Tag.COMPANY) || other.is(Tag.BRAND)))
                        .findFirst()
                : Optional.empty();
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
            case COMPANY, BRAND -> Optional.of(company(candidate));
            case POSSESSIVE ->
                Optional.of(
                        HIS.contains(reading.word(candidate.from()))
                                ? new Subject.Other("person")
                                : reference(candidate));
            case COMPANY_NOUN -> Optional.of(reference(candidate));
            case OFFICER -> officer(candidate);
            case FIRST_NAME -> person(candidate);
            case PRONOUN -> pronoun(candidate, chain);
            case PLACE -> place(candidate, chain);
            default -> thirdParty(candidate, chain);
        };
    }

    private Subject reference(Mention noun) {
        if (isPlural(noun)) {
            return new Subject.Companies(discourse.group(), noun.from(), noun.to(), false);
        }
        return referent(noun).map(actor -> one(actor, noun, false)).orElse(new Subject.Unknown());
    }

    private Subject company(Mention mention) {
        if (isModifiedByOther(mention)) {
            return new Subject.Other("attached");
        }
        List<Actor> actors = new ArrayList<>(List.of(discourse.actor(mention)));
        int from = mention.from();
        Optional<Mention> before = joined(from);
        boolean list = before.isPresent() && isList(before.get().to(), mention.from());
        while (list && before.isPresent()) {
            actors.add(0, discourse.actor(before.get()));
            from = before.get().from();
            before = joined(from);
        }
        return new Subject.Companies(List.copyOf(actors), from, mention.to(), true);
    }

    /** Whether another stands behind the name: "Amazon employees", "Amazon's shareholders" act, not Amazon. */
    boolean isModifiedByOther(Mention mention) {
        int at = mention.to();
        if (reading.word(at).equals("'s") || reading.word(at).equals("'")) {
            at++;
            return reading.between(Tag.THIRD_PARTY, at, at + 3).findFirst().isPresent()
                    && reading.between(Tag.OFFICER, at, at + 3).findAny().isEmpty();
        }
        if (RIVALS.contains(reading.word(at))) {
            return true;
        }
        return reading.startingAt(Tag.THIRD_PARTY, at)
                .filter(other -> reading.startingAt(Tag.OFFICER, other.from()).isEmpty())
                .isPresent();
    }

    // "On Facebook, Meta is …": a comma alone makes no list.
    private boolean isList(int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> !reading.word(at).equals(","));
    }

    // "BMW, Volvo and Google": names joined by commas and "and".
    private Optional<Mention> joined(int from) {
        int at = from - 1;
        while (at >= 0 && (NameList.isJoint(reading, at) || LINKS.contains(reading.word(at)) || isOwner(at))) {
            at--;
        }
        int end = at + 1;
        return end == from
                ? Optional.empty()
                : candidates.stream()
                        .filter(mention -> reading.endingAt(Tag.PREPOSITION, mention.from())
                                        .isEmpty()
                                || !reading.word(from - 1).equals(","))
                        .filter(mention -> (mention.is(Tag.COMPANY) || mention.is(Tag.BRAND)) && mention.to() == end)
                        .findFirst();
    }

    // "Apple's Safari and …": the owner before its product.
    private boolean isOwner(int at) {
        return reading.word(at + 1).equals("'s") && reading.at(Tag.COMPANY, at).isPresent();
    }

    private boolean isPlural(Mention noun) {
        return discourse.group().size() > 1
                && Set.of("both", "the", "les", "ces", "these", "all", "four").contains(reading.word(noun.from()))
                && Set.of(
                                "two",
                                "three",
                                "six",
                                "four",
                                "firms",
                                "companies",
                                "pair",
                                "deux",
                                "trois",
                                "quatre",
                                "entreprises",
                                "groupes",
                                "sociétés",
                                "constructeurs",
                                "géants",
                                "fabricants")
                        .contains(reading.word(noun.to() - 1));
    }

    private static Subject one(Actor actor, Mention mention, boolean named) {
        return new Subject.Companies(List.of(actor), mention.from(), mention.to(), named);
    }

    // The company a noun or pronoun stands for: one named before in the sentence, no object if possible; else the last
    // one.
    private Optional<Actor> referent(Mention mention) {
        List<Mention> before = candidates.stream()
                .filter(other -> (other.is(Tag.COMPANY) || other.is(Tag.BRAND)) && other.to() <= mention.from())
                .toList();
        return before.stream()
                .filter(other -> reading.endingAt(Tag.PREPOSITION, other.from()).isEmpty() && !isModifiedByOther(other))
                .reduce((first, last) -> first)
                .or(() -> before.stream()
                        .filter(other -> discourse.focus().isEmpty() || mention.is(Tag.COMPANY_NOUN))
                        .reduce((first, last) -> last))
                .map(discourse::actor)
                .or(discourse::focus);
    }

    private Optional<Subject> officer(Mention officer) {
        Optional<Mention> near = candidates.stream()
                .filter(other -> other.is(Tag.COMPANY) || other.is(Tag.BRAND))
                .filter(other -> touches(other, officer))
                .findFirst();
        if (near.isEmpty() && isForeign(officer)) {
            return Optional.of(new Subject.Other("officer"));
        }
        return Optional.of(near.map(discourse::actor)
                .or(() -> referent(officer))
                .map(actor -> one(actor, officer, near.isPresent()))
                .orElse(new Subject.Unknown()));
    }

    // "Microsoft president", "Microsoft's chief", "president of Microsoft"
    private boolean touches(Mention company, Mention officer) {
        int gap = company.from() >= officer.to() ? company.from() - officer.to() : officer.from() - company.to();
        return gap >= 0 && gap <= (company.from() >= officer.to() ? 2 : 3);
    }

    private boolean isForeign(Mention officer) {
        return reading.at(Tag.THIRD_PARTY, officer.from() - 1).isPresent()
                || reading.between(Tag.THIRD_PARTY, officer.to(), officer.to() + 3)
                        .findAny()
                        .isPresent()
                || reading.between(Tag.PLACE, officer.to() + 1, officer.to() + 3)
                        .findAny()
                        .isPresent();
    }

    private Optional<Subject> person(Mention first) {
        int last = Speakers.lastName(reading, first);
        return Optional.of(discourse
                .speaker(reading.sentence().token(last).form())
                .map(actor -> (Subject) new Subject.Companies(List.of(actor), first.from(), last + 1, false))
                .orElse(new Subject.Other("person")));
    }

    private Optional<Subject> pronoun(Mention pronoun, Chain chain) {
        if (reading.word(pronoun.from() - 1).equals(",")
                        && reading.word(pronoun.to()).equals(",")
                || isEmphasis(pronoun)) {
            return Optional.empty();
        }
        if (Set.of("which", "who", "qui").contains(reading.word(pronoun.from()))) {
            return relative(pronoun);
        }
        if (PERSONS.contains(reading.word(pronoun.from()))) {
            return Optional.of(new Subject.Other("person"));
        }
        if (Set.of("it", "il", "elle", "they", "ils", "elles", "we", "nous", "lui")
                .contains(reading.word(pronoun.from()))) {
            Optional<Subject> speaker =
                    reading.startingAt(Tag.FIRST_PERSON, pronoun.from()).flatMap(own -> speakerBehind(chain));
            if (speaker.isPresent()) {
                return speaker;
            }
            return PLURAL.contains(reading.word(pronoun.from()))
                            && discourse.group().size() > 1
                    ? Optional.of(new Subject.Companies(discourse.group(), pronoun.from(), pronoun.to(), false))
                    : referent(pronoun).map(actor -> one(actor, pronoun, false));
        }
        return Optional.empty();
    }

    // "qui avait lui aussi renoncé": no more than an adverb.
    private boolean isEmphasis(Mention pronoun) {
        return reading.at(Tag.AUXILIARY, pronoun.from())
                .filter(adverb -> adverb.length() > pronoun.length())
                .isPresent();
    }

    private Optional<Subject> relative(Mention pronoun) {
        int end = reading.word(pronoun.from() - 1).equals(",") ? pronoun.from() - 1 : pronoun.from();
        return candidates.stream()
                .filter(other -> other.to() == end && (other.is(Tag.COMPANY) || other.is(Tag.BRAND)))
                .findFirst()
                .map(this::company)
                .or(() -> candidates.stream().anyMatch(other -> other.to() == end && other.is(Tag.THIRD_PARTY))
                        ? Optional.of(new Subject.Other("relative"))
                        : Optional.empty());
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
        return candidates.stream()
                .filter(mention -> mention.is(Tag.COMPANY) || mention.is(Tag.BRAND))
                .findFirst()
                .map(this::company)
                .or(() -> discourse.focus().map(actor -> new Subject.Companies(List.of(actor), -1, -1, false)))
                .orElse(new Subject.Unknown());
    }

    // "We will not …", said by somebody named behind the quotation.
    private Optional<Subject> speaking(Chain chain) {
        return reading.all(Tag.COMPANY, Tag.BRAND).stream()
                .filter(mention -> mention.from() >= chain.to())
                .filter(mention -> firstPerson(chain))
                .findFirst()
                .map(this::company);
    }

    // "We will not …", said Brad Smith of Microsoft.
    private Optional<Subject> speakerBehind(Chain chain) {
        return reading.all(Tag.REPORT).stream()
                .filter(report -> report.from() >= chain.to())
                .findFirst()
                .flatMap(report -> reading.all(Tag.COMPANY, Tag.BRAND).stream()
                        .filter(company -> company.from() >= report.from())
                        .findFirst())
                .map(this::company);
    }

    private boolean firstPerson(Chain chain) {
        return reading.has(Tag.FIRST_PERSON, 0, chain.from());
    }
}
