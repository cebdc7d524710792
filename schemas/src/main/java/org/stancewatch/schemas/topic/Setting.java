package org.stancewatch.schemas.topic;

/**
 * The value of a topic setting, and why it is so.
 *
 * @param value as Kafka writes it
 * @param reason one line
 */
public record Setting(String value, String reason) {

    static Setting of(long value, String reason) {
        return new Setting(Long.toString(value), reason);
    }
}
