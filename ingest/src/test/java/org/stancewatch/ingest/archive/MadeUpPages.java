package org.stancewatch.ingest.archive;

import java.util.Collections;

/** Pages of invented papers, in several languages. */
final class MadeUpPages {

    static final String ENGLISH =
            "The harbour of Veldsted will be open to ferries again from the first week of May, the town"
                    + " said on Tuesday after a meeting that had been put off for more than a month.";
    static final String FRENCH =
            "Le port de Veldsted sera de nouveau ouvert aux bateaux dans la première semaine de mai, a"
                    + " dit la ville mardi après une réunion qui avait été reportée de plus d’un mois.";
    static final String SPANISH =
            "El puerto de Veldsted estará de nuevo abierto a los barcos en la primera semana de mayo,"
                    + " dijo el martes la ciudad tras una reunión que se había aplazado más de un mes.";
    static final String GERMAN =
            "Der Hafen von Veldsted wird in der ersten Woche im Mai wieder für die Schiffe offen sein,"
                    + " sagte die Stadt am Dienstag nach einer Sitzung, die um mehr als einen Monat verschoben wurde.";
    static final String RUSSIAN = "Порт снова откроется для паромов в первую неделю мая, сообщил город во вторник после"
            + " заседания, которое откладывали больше месяца.";

    private MadeUpPages() {}

    /** An article of twelve paragraphs, each of them {@code sentence}. */
    static String page(String language, String sentence) {
        return "<!DOCTYPE html><html lang='" + language + "'><head><title>Veldsted</title>"
                + "<style>.the {of: and}</style><script>var the = 'of and to in is that';</script></head><body><article>"
                + String.join("", Collections.nCopies(12, "<p>" + sentence + "</p>"))
                + "</article></body></html>";
    }

    static String english() {
        return page("en", ENGLISH);
    }
}
