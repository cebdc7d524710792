package org.stancewatch.processor.topology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.CompanySummary;
import org.stancewatch.processor.aggregator.Calendar;
import org.stancewatch.processor.aggregator.LedgerChange;
import org.stancewatch.processor.aggregator.LedgerInput;
import org.stancewatch.processor.aggregator.LedgerStep;
import org.stancewatch.processor.aggregator.LedgerStores;
import org.stancewatch.processor.aggregator.PairsInTheNews;
import org.stancewatch.processor.aggregator.TakeClaim;
import org.stancewatch.processor.aggregator.TechnologyChange;
import org.stancewatch.processor.aggregator.TechnologyStep;
import org.stancewatch.processor.aggregator.TechnologyStores;
import org.stancewatch.processor.failure.RejectedRecord;
import org.stancewatch.processor.failure.Suspects;
import org.stancewatch.processor.generation.Work;
import org.stancewatch.processor.metrics.ProcessorMetrics;
import org.stancewatch.processor.replay.SelectByOffset;
import org.stancewatch.processor.replay.TellFrom;
import org.stancewatch.schemas.codec.Codecs;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.serde.StateSerdes;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;

/** {@code stance-aggregator}: claims to positions, alerts and technologies. Wiring only. */
public final class AggregatorTopology {

    /** The application id: prefix of its internal topics, name of its group. */
    public static final String APPLICATION = "stance-aggregator";

    private static final String BY_TECHNOLOGY = "company-by-technology";

    private final AvroSerdes serdes;
    private final Topic<Alert> alertTopic;
    private final Suspects suspects;
    private final ProcessorMetrics metrics;
    private final Work work;
    private final Generation generation;

    public AggregatorTopology(
            AvroSerdes serdes, Headlines headlines, Suspects suspects, ProcessorMetrics metrics, Work work) {
        this.serdes = serdes;
        this.work = work;
        this.generation = work.generation();
        this.alertTopic = generation.of(Topics.alert(headlines));
        this.suspects = suspects;
        this.metrics = metrics;
    }

    /** The topic on which {@code generation} keeps where companies stand, by technology, between its two halves. */
    public static String summaries(Generation generation) {
        return generation.applicationId(APPLICATION) + "-" + BY_TECHNOLOGY + "-repartition";
    }

    public Topology build() {
        StreamsBuilder builder = new StreamsBuilder();
        addStores(builder);
        KStream<String, LedgerChange> changes = ledgers(builder);
        tellPositions(changes);
        tellAlerts(changes.flatMapValues(LedgerChange::alerts, Named.as("pick-alerts")), TellFrom.ALERTS, "");
        KStream<String, TechnologyChange> technologies = technologies(changes);
        tellTechnologies(technologies);
        tellAlerts(
                technologies.flatMapValues(TechnologyChange::waves, Named.as("pick-waves")), TellFrom.WAVES, "-wave");
        return builder.build();
    }

    private void addStores(StreamsBuilder builder) {
        tellsFrom()
                .ifPresent(from -> builder.addStateStore(Wiring.store(TellFrom.ALERTS, Serdes.String()))
                        .addStateStore(Wiring.store(TellFrom.WAVES, Serdes.String())));
        builder.addStateStore(Wiring.store(LedgerStores.CLAIMS, Codecs.ARTICLE_CLAIMS))
                .addStateStore(Wiring.store(LedgerStores.VERDICTS, Codecs.VERDICT))
                .addStateStore(Wiring.store(LedgerStores.REGISTERS, Codecs.ALERT_REGISTER))
                .addStateStore(Wiring.store(LedgerStores.TIMELINES, Codecs.TIMELINE))
                .addStateStore(Wiring.store(LedgerStores.DUE_DATES, Serdes.String()))
                .addStateStore(Wiring.store(TechnologyStores.COMPANIES, Codecs.COMPANY_SUMMARY))
                .addStateStore(Wiring.store(TechnologyStores.WAVES, Codecs.ALERT_REGISTER))
                .addStateStore(Wiring.store(LedgerStores.ROLE, Serdes.String()))
                .addStateStore(Wiring.store(TechnologyStores.ROLE, Serdes.String()));
    }

    private KStream<String, LedgerChange> ledgers(StreamsBuilder builder) {
        PairsInTheNews inTheNews = new PairsInTheNews();
        Calendar calendar = work.replay().isPresent() ? Calendar.OF_THE_NEWS : Calendar.OF_THE_WALL;
        return told(builder)
                .merge(judged(builder), Named.as("merge-verdicts"))
                .process(
                        () -> new LedgerStep(metrics, inTheNews, calendar, work),
                        Named.as("keep-ledger"),
                        LedgerStores.CLAIMS,
                        LedgerStores.VERDICTS,
                        LedgerStores.REGISTERS,
                        LedgerStores.TIMELINES,
                        LedgerStores.DUE_DATES,
                        LedgerStores.ROLE);
    }

    private KStream<String, LedgerInput> told(StreamsBuilder builder) {
        Topic<ArticleClaims> topic = generation.of(Topics.CLAIM);
        KStream<String, ArticleClaims> claims = builder.stream(topic.name(), Wiring.ingress(serdes, topic));
        return Wiring.sound(claims, suspects, "claim").processValues(TakeClaim::new, Named.as("take-claim"));
    }

    private KStream<String, LedgerInput> judged(StreamsBuilder builder) {
        KStream<String, Verdict> verdicts =
                builder.stream(Topics.VERDICT.name(), Wiring.ingress(serdes, Topics.VERDICT));
        KStream<String, Verdict> selected = work.replay()
                .map(plan -> verdicts.processValues(
                        () -> new SelectByOffset<Verdict>(plan.verdicts()), Named.as("select-offsets-verdict")))
                .orElse(verdicts);
        return Wiring.sound(selected, suspects, "verdict")
                .mapValues(
                        verdict -> new LedgerInput.Judged(
                                RejectedRecord.ifNull(verdict, "a verdict is taken back by one that says RIGHT")),
                        Named.as("take-verdict"));
    }

    private KStream<String, TechnologyChange> technologies(KStream<String, LedgerChange> changes) {
        KStream<String, CompanySummary> companies = changes.flatMap(
                        (pair, change) -> byTechnology(change.summary()), Named.as("key-by-technology"))
                .repartition(Repartitioned.with(Serdes.String(), StateSerdes.of(Codecs.COMPANY_SUMMARY))
                        .withName(BY_TECHNOLOGY));
        return Wiring.sound(companies, suspects, "company")
                .process(
                        () -> new TechnologyStep(metrics, work),
                        Named.as("keep-technology"),
                        TechnologyStores.COMPANIES,
                        TechnologyStores.WAVES,
                        TechnologyStores.ROLE);
    }

    private static List<KeyValue<String, CompanySummary>> byTechnology(Optional<CompanySummary> summary) {
        return summary.stream()
                .map(company -> KeyValue.pair(company.pair().technology(), company))
                .toList();
    }

    private void tellPositions(KStream<String, LedgerChange> changes) {
        changes.flatMapValues(change -> change.timeline().stream().toList(), Named.as("pick-position"))
                .to(generation.of(Topics.POSITION).name(), Wiring.egress(serdes, generation.of(Topics.POSITION)));
    }

    private void tellTechnologies(KStream<String, TechnologyChange> technologies) {
        technologies
                .mapValues(TechnologyChange::timeline, Named.as("pick-technology"))
                .to(generation.of(Topics.TECHNOLOGY).name(), Wiring.egress(serdes, generation.of(Topics.TECHNOLOGY)));
    }

    private Optional<Instant> tellsFrom() {
        return work.replay().flatMap(plan -> plan.filter().from());
    }

    private void tellAlerts(KStream<String, Alert> alerts, String store, String suffix) {
        KStream<String, Alert> told = tellsFrom()
                .map(from -> alerts.processValues(
                        () -> new TellFrom(from, store), Named.as("silence-history" + suffix), store))
                .orElse(alerts);
        told.selectKey((about, alert) -> alert.id(), Named.as("key-by-alert" + suffix))
                .to(
                        alertTopic.name(),
                        Wiring.egress(serdes, alertTopic).withName("egress-" + alertTopic.name() + suffix));
    }
}
