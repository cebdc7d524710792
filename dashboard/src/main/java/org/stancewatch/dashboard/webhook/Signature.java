package org.stancewatch.dashboard.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Signs messages with the secret of an endpoint, as Standard Webhooks asks. Never shows it. */
final class Signature {

    private static final int SECRET_BYTES = 32;

    private final Webhook webhook;

    Signature(String secret) {
        try {
            this.webhook = new Webhook(Objects.requireNonNull(secret));
        } catch (EmptyWebhookSecretException fault) {
            throw new IllegalStateException("secret: is empty", fault);
        }
    }

    /** A new secret, {@code whsec_} and 32 bytes in Base64. */
    static String newSecret(RandomGenerator random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Webhook.SECRET_PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** The headers that go with {@code body}: who it is, when it is sent, and the proof of both. */
    Map<String, String> headers(String id, Instant sent, String body) {
        long seconds = sent.getEpochSecond();
        return Map.of(
                Webhook.UNBRANDED_MSG_ID_KEY, id,
                Webhook.UNBRANDED_MSG_TIMESTAMP_KEY, Long.toString(seconds),
                Webhook.UNBRANDED_MSG_SIGNATURE_KEY, sign(id, seconds, body));
    }

    private String sign(String id, long seconds, String body) {
        try {
            return webhook.sign(id, seconds, body);
        } catch (WebhookSigningException fault) {
            throw new IllegalStateException("webhook: cannot be signed", fault);
        }
    }
}
