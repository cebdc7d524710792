package org.stancewatch.schemas.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.schema.StanceAlert;

class AlertCodecTest {

    private static final Headlines HEADLINES = Headlines.with(Names.NONE);
    private static final Alert ALERT = new RandomValues(1).alert();

    @Test
    void an_alert_is_written_with_its_headline_in_every_language() {
        StanceAlert written = Codecs.alert(HEADLINES).toAvro(ALERT);

        assertThat(written.getHeadlines()).isEqualTo(HEADLINES.of(ALERT)).containsOnlyKeys("en", "fr");
    }

    @Test
    void the_one_headline_is_the_English_one() {
        StanceAlert written = Codecs.alert(HEADLINES).toAvro(ALERT);

        assertThat(written.getHeadline()).isEqualTo(HEADLINES.of(ALERT, "en"));
    }

    @Test
    void an_alert_in_a_store_has_none() {
        StanceAlert stored = Codecs.ALERT_IN_STATE.toAvro(ALERT);

        assertThat(Map.of(stored.getHeadline(), stored.getHeadlines())).isEqualTo(Map.of("", Map.of()));
    }
}
