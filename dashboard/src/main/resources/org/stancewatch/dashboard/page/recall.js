// What is typed once and kept while this tab is open: the token of whoever may write, and the name of whoever judges.

export const TOKEN = 'stancewatch.token';
export const WHO = 'stancewatch.who';

/** What was kept under `name`; nothing where the browser keeps nothing. */
export function recall(name) {
  try {
    return sessionStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

export function remember(name, value) {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // It is asked for again, then.
  }
}
