// Which address shows which view. A view is `show(main, route)`: it fills main, and ends what it began when route.signal
// aborts. route: {parameters, query: URLSearchParams, signal, go}.

const now = () => import('./views/now.js');
const board = () => import('./views/board.js');
const timeline = () => import('./views/timeline.js');
const technologies = () => import('./views/technologies.js');
const technology = () => import('./views/technology.js');
const article = () => import('./views/article.js');
const coverage = () => import('./views/coverage.js');
const compare = () => import('./views/compare.js');
const health = () => import('./views/health.js');
const webhooks = () => import('./views/webhooks.js');

const ROUTES = [
  ['/', now, 'now'],
  ['/board', board, 'board'],
  ['/timeline/:company/:technology', timeline, 'board'],
  ['/technology', technologies, 'technology'],
  ['/technology/:technology', technology, 'technology'],
  ['/article/:article', article, 'now'],
  ['/coverage', coverage, 'coverage'],
  ['/compare', compare, 'compare'],
  ['/health-view', health, 'health'],
  ['/webhooks', webhooks, 'webhooks'],
];

/** The sections of the page, in the order of its menu: [path, name of its words]. */
export const SECTIONS = [['/', 'now'], ['/board', 'board'], ['/technology', 'technology'], ['/coverage', 'coverage'],
  ['/compare', 'compare'], ['/health-view', 'health']];

/** {load, section, parameters} of the view at `path`; null where there is none. */
export function match(path) {
  for (const [pattern, load, section] of ROUTES) {
    const parameters = fit(pattern.split('/'), path.split('/'));
    if (parameters) {
      return {load, section, parameters};
    }
  }
  return null;
}

function fit(pattern, path) {
  const fits = pattern.length === path.length
    && pattern.every((part, index) => part.startsWith(':') ? path[index] !== '' : part === path[index]);
  return fits && Object.fromEntries(pattern.map((part, index) => [part.slice(1), decoded(path[index])])
    .filter((entry, index) => pattern[index].startsWith(':')));
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Addresses of views, for links. */
export const to = {
  alerts: query => `/?${new URLSearchParams(query)}`,
  timeline: (company, technology) => `/timeline/${encodeURIComponent(company)}/${encodeURIComponent(technology)}`,
  technology: technology => `/technology/${encodeURIComponent(technology)}`,
  article: (article, start) => `/article/${encodeURIComponent(article)}${start === undefined ? '' : `#at-${start}`}`,
};
