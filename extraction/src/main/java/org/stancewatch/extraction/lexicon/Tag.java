package org.stancewatch.extraction.lexicon;

/** What kind of thing a run of words is. */
public enum Tag {
    /** A verb or noun that moves a stance; its value is an {@link Role}. */
    TRIGGER,
    /** Not, never. Its value says whether the word negates alone (whole) or with a second (opens, closes, ends). */
    NEGATION,
    /** No longer: ends what follows. */
    NO_LONGER,
    /** Still: goes on with what it stands beside. */
    STILL,
    /** A company of the catalogue; its value is the id. */
    COMPANY,
    /** A product or unit of a company of the catalogue; its value is its name. */
    BRAND,
    /** A technology; its value is the id. */
    TECHNOLOGY,
    /** An ordinary word that may name a technology; its value is the id. */
    HINT,
    /** Who is barred or served; its value is the id. */
    AUDIENCE,
    /** A country, state or city; its value is the jurisdiction. */
    PLACE,
    /** In the country: stands for the place last told. */
    HERE,
    /** Users, customers: with a place, those of that place. */
    RESIDENTS,
    /** A state, court, association, reporter or person: what it does is no claim. */
    THIRD_PARTY,
    /** One who belongs to a company and does not act for it: a customer, an employee, a rival. */
    ENTOURAGE,
    /** One who speaks for a company. */
    OFFICER,
    /** "the company", "le groupe". */
    COMPANY_NOUN,
    /** Makes of a noun for a company another one: rival, parent. */
    OTHER_COMPANY,
    /** "start-up", "maker", "éditeur": stands beside the name of a company. */
    COMPANY_CUE,
    /** "Inc", "SA": ends the name of a company. */
    LEGAL_FORM,
    /** A pronoun that may stand for a company. */
    PRONOUN,
    /** A possessive that may stand for a company. */
    POSSESSIVE,
    /** "such services", "the tool": stands for the technology. */
    ANAPHOR,
    /** Asks another to act. */
    DEMAND,
    /** Says, announces. */
    REPORT,
    /** Denies what follows. */
    DENIAL,
    /** Makes what follows a thought, a plan or a rumour. */
    HEDGE,
    /** Makes what follows a wish of the speaker: should, must. */
    OBLIGATION,
    /** Lets others do what follows, or says that they could: can. */
    PERMISSION,
    /** Begins a game of thought: imagine, suppose. */
    IMAGINED,
    /** Says that another's order binds: under an order. */
    IMPOSED,
    /** Looks like a trigger and is none: in the end. */
    IDLE,
    /** Says much else than a trigger says: to leave, to pull, to park. Only its object tells. */
    EVERYDAY,
    /** The reader: what is told of "you" is advice, not news. */
    ADDRESSED,
    /** If. */
    IF,
    /** Those who break the rules: what happens to them is in the rules, and no act. */
    OFFENDER,
    /** Only: what is done so and no other way goes on within limits. */
    ONLY,
    /** Except, without consent, outside: what a halt leaves out. */
    EXCEPT,
    /** Some searches, questions about: a halt of these alone is a limit. */
    PART,
    /** "Has written into its charter", "its terms say": what follows is a rule of the company's own. */
    RULE_BOOK,
    /** "Rather than": what follows is not done. */
    RATHER_THAN,
    /** "Some", "approved": the chosen ones of a group. */
    SOME,
    /** Names a report that another made: what it holds is a rumour, or denied. */
    ALLEGED,
    /** Says that nobody stands by what is told: people familiar with the matter. */
    UNNAMED,
    /** Ended by a condition: until, as long as. */
    UNTIL,
    /** Begins a condition that keeps its conjunction: while, as long as. */
    WHILE,
    /** Says when something ends: the date behind it is no beginning. */
    EXPIRY,
    /** Until further notice: an end that is none. */
    OPEN_END,
    /** A month; its value is its number. */
    MONTH,
    /** A day of the week; its value is its number, Monday 1. */
    WEEKDAY,
    /** A day or month told from the day of publication; its value is an offset. */
    RELATIVE,
    /** Day, week, month, year; its value is D, W, M or Y. */
    UNIT,
    /** A number in words; its value is the number. */
    NUMBER,
    /** Next, by: the date beside it is to come. */
    AHEAD,
    /** As of, starting: the date behind it is the one on which something begins. */
    START,
    /** Since: the date behind it is the one on which something began. */
    SINCE,
    /** Will, is to: what follows is to come. */
    FUTURE,
    /** Will last: the term beside it is that of the act told before. */
    LASTS,
    /** Takes effect: the date beside it is that of the act told before. */
    TAKES_EFFECT,
    /** Ago, earlier, later; its value is a sign. */
    DIRECTION,
    /** Time that lies before. */
    RECALL,
    /** For years, years ago: the clause tells history. */
    LONG_AGO,
    /** A preposition: what follows it is no subject. */
    PREPOSITION,
    /** An object that has nothing to do with the technologies: shares, a strike. */
    OTHER_OBJECT,
    /** A verb that passes a pause on to the noun that follows: "imposed a", "a annoncé la". */
    SUPPORT,
    /** A first name. */
    FIRST_NAME,
    /** A title before the name of a person. */
    HONORIFIC,
    /** A word in the names of institutions, streets, newspapers, laws. */
    INSTITUTION,
    /** A name that is no company's: a place, an authority, an association. */
    OTHER_NAME,
    /** A word that names of companies end with. */
    COMPANY_HEAD,
    /** "made by": what follows is a company. */
    MADE_BY,
    /** The whole text is opinion, satire or a game of thought. */
    FICTION,
    /** The article takes back what it said. */
    CORRECTION,
    /** Not yet: what is still to come. */
    YET,
    /** A change of mind: after all. What is not halted after all was to be halted. */
    REVERSAL,
    /** When, how, whether: what a conditional behind it tells is not known. */
    ASKED,
    /** A noun that decides what follows it: "the decision of … to". */
    DECISION,
    /** A pronoun before its verb that stands for an object: "les supprimer". */
    CLITIC,
    /** Again, a second time: a delay that follows a delay. */
    AGAIN,
    /** Protest, criticism, a rival's halt: what makes going on a stance. */
    CONTEST,
    /** A contract or project that ends. */
    CONTRACT,
    /** A word that begins a subordinate or coordinate clause. */
    CLAUSE,
    /** A word that begins a clause which goes with what stands before it: which, after, since. */
    ATTACHED,
    /** Stands between a subject and its verb: has, will, now. */
    AUXILIARY,
    /** An auxiliary that makes a participle passive. */
    PASSIVE,
    /** The company as speaker of a text of its own. */
    FIRST_PERSON
}
