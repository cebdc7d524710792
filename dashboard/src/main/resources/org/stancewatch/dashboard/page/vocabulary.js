// The fixed sets of the design's vocabulary, in the order they are offered.

export const TYPES = ['NEW_MORATORIUM', 'REVERSAL', 'EXTENSION', 'LAPSE', 'RELAXATION', 'ESCALATION', 'WAVE'];
export const ACTS = ['MORATORIUM', 'BAN', 'WITHDRAWAL', 'RESTRICTION', 'EXTENSION', 'RESUMPTION', 'SUPPLY'];
export const FORMATS = ['generic', 'slack'];
export const STATUSES = ['RAISED', 'UPDATED', 'WITHDRAWN'];
export const AUDIENCES = ['everyone', 'government', 'police', 'military', 'immigration', 'schools', 'private-sector',
  'employees', 'minors', 'political-campaigns', 'advertisers', 'creators'];

// audience → the next wider one, as in audiences.tree of the domain.
const WIDER = {
  government: 'everyone', 'private-sector': 'everyone', employees: 'everyone', minors: 'everyone',
  'political-campaigns': 'everyone', advertisers: 'everyone', creators: 'everyone',
  police: 'government', military: 'government', immigration: 'government', schools: 'government',
};

/** `audience` and all wider ones, itself first. */
export function widening(audience) {
  return audience ? [audience, ...widening(WIDER[audience])] : [];
}

/** Whether two scopes share anybody anywhere. Members of the EU lie outside of it here: for drawing only. */
export function overlap(one, other) {
  const audiences = one.audience.some(a => other.audience.some(b => widening(a).includes(b) || widening(b).includes(a)));
  return audiences && within(one.jurisdiction, other.jurisdiction);
}

function within(one, other) {
  return !one || !other || one.startsWith(other) || other.startsWith(one);
}
