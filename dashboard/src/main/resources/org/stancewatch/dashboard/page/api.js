// The server's API as a function. What fails becomes an ApiError with words for people.

export class ApiError extends Error {
  /** @param status of HTTP; 0 where no answer came
   *  @param retryAfter seconds after which to ask again, where the server says so */
  constructor(status, detail, retryAfter = 1) {
    super(detail);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** The answer at /api/v1/`path`; empty parameters are left out, lists are joined by commas. */
export async function get(path, parameters = {}, signal = undefined) {
  return ask(address(path, parameters), {signal, headers: {Accept: 'application/json'}});
}

/** What only whoever holds the token may do; `body`, where there is one, goes as JSON. */
export async function authorized(method, path, token, body = undefined) {
  const headers = {'Content-Type': 'application/json', Authorization: `Bearer ${token}`};
  return ask(address(path, {}), {method, headers, body: body && JSON.stringify(body)});
}

/** Where a query stands: /api/v1/`path`?…. */
export function address(path, parameters) {
  const query = queryOf(parameters);
  return `/api/v1/${path}${query && '?'}${query}`;
}

export function queryOf(parameters) {
  const entries = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString();
}

async function ask(url, options) {
  const answer = await fetch(url, options).catch(fault => {
    throw fault.name === 'AbortError' ? fault : new ApiError(0, fault.message);
  });
  if (!answer.ok) {
    throw new ApiError(answer.status, await reasonOf(answer), Number(answer.headers.get('Retry-After')) || undefined);
  }
  const text = await answer.text();
  return text ? JSON.parse(text) : null;
}

/** What problem+json says; of any other answer its status. */
async function reasonOf(answer) {
  const problem = await answer.json().catch(() => ({}));
  return problem.detail ?? problem.title ?? `HTTP ${answer.status}`;
}
