package org.stancewatch.app.evaluation;

import org.stancewatch.domain.claim.Claim;

/** A labelled claim that was not found, and why. */
record Miss(Claim label, Cause cause) {}
