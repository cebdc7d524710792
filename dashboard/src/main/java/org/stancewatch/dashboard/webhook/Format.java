package org.stancewatch.dashboard.webhook;

/** What is sent to an endpoint. */
public enum Format {
    /** The alert itself, as the API has it. */
    GENERIC,
    /** A text in Slack's markup, which others understand too. */
    SLACK
}
