// A text cut where quotes begin and end, so that each piece is marked for all that cover it.

/** Pieces of `text` in order: {words, start, quotes: indices into `quotes`}. Quotes are {start, end} and may overlap. */
export function passages(text, quotes) {
  const bounds = quotes.flatMap(({start, end}) => [start, end]).filter(at => at > 0 && at < text.length);
  const cuts = [...new Set([0, ...bounds, text.length])].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => ({
    words: text.slice(start, cuts[index + 1]),
    start,
    quotes: quotes.flatMap((quote, at) => quote.start <= start && start < quote.end ? [at] : []),
  }));
}
