package org.stancewatch.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.domain.article.Article;

/** Texts to fill pages with: ordinary news in English and French, sentences of our own in the other languages. */
final class PageWords {

    private static final int PARAGRAPHS = 14;
    private static final Map<String, List<String>> SENTENCES = Map.of(
            "es",
            List.of(
                    "El ayuntamiento anunció el martes que las obras del puente durarán hasta el final del verano.",
                    "Los vecinos del barrio dicen que nadie les ha explicado todavía por dónde pasará el autobús.",
                    "La empresa que dirige el proyecto no quiso hacer comentarios sobre el coste de los trabajos."),
            "de",
            List.of(
                    "Die Stadt hat am Dienstag mitgeteilt, dass die Arbeiten an der Brücke bis zum Herbst dauern.",
                    "Viele Anwohner sagen, sie hätten von dem Plan erst aus der Zeitung erfahren und seien nicht gefragt worden.",
                    "Der Betreiber wollte sich zu den Kosten nicht äußern, die noch im Mai vorgelegt werden sollen."),
            "it",
            List.of(
                    "Il comune ha annunciato martedì che i lavori sul ponte dureranno fino alla fine dell'estate.",
                    "Gli abitanti del quartiere dicono di non essere stati informati e chiedono un incontro con il sindaco.",
                    "La società che segue il progetto non ha voluto commentare il costo della nuova linea."),
            "pt",
            List.of(
                    "A prefeitura disse na terça-feira que as obras da ponte vão durar até o fim do ano.",
                    "Os moradores do bairro afirmam que não foram ouvidos e pedem uma reunião com o prefeito.",
                    "A empresa que faz o projeto não quis comentar o custo das obras nem o novo prazo."),
            "ru",
            List.of(
                    "Мэрия сообщила во вторник, что ремонт моста продлится до конца лета и обойдётся дороже.",
                    "Жители района говорят, что узнали о планах из газет и хотят встретиться с мэром города.",
                    "Компания, которая ведёт работы, отказалась говорить о сроках и о стоимости новой линии."),
            "ar",
            List.of(
                    "أعلنت البلدية يوم الثلاثاء أن أعمال الجسر ستستمر حتى نهاية الصيف بسبب تأخر المواد.",
                    "يقول سكان الحي إنهم لم يعرفوا شيئا عن الخطة ويطلبون لقاء مع رئيس البلدية هذا الشهر.",
                    "رفضت الشركة التي تدير المشروع الحديث عن تكلفة الأعمال وعن الموعد الجديد للافتتاح."),
            "zh",
            List.of(
                    "市政府周二表示，大桥的维修工程将持续到夏天结束，费用比原来的计划高。",
                    "附近的居民说，他们从报纸上才知道这个计划，希望和市长见面。",
                    "负责这个项目的公司没有回答关于新线路价格和开放时间的问题。"));

    private final List<Article> english = News.ordinary("en-wikinews");
    private final List<Article> french = News.ordinary("fr-orangesum");

    /** The paragraphs of a story in {@code language}; another for each {@code number}. */
    List<String> story(String language, int number) {
        return switch (language) {
            case "en" -> paragraphs(english, number);
            case "fr" -> paragraphs(french, number);
            default -> madeUp(Objects.requireNonNull(SENTENCES.get(language), language), new Random(number));
        };
    }

    private static List<String> paragraphs(List<Article> articles, int number) {
        String text = articles.get(number % articles.size()).text();
        return Stream.of(text.split("\n+|(?<=\\.) (?=\\p{Lu}\\p{L}+ \\p{Ll}+ \\p{Ll}+)"))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> madeUp(List<String> sentences, Random random) {
        return Stream.generate(() -> random.ints(3, 0, sentences.size())
                        .mapToObj(sentences::get)
                        .collect(Collectors.joining(" ")))
                .limit(PARAGRAPHS)
                .toList();
    }
}
