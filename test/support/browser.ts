import type { Hono } from 'hono';

/** A browser as far as the server sees it: keeps cookies, follows nothing, sends what a form would send. */
export function browserOn(app: Pick<Hono, 'request'>, origin = 'http://127.0.0.1:3000') {
  const cookies = new Map<string, string>();
  const given: string[] = [];

  async function send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    headers.set('sec-fetch-site', 'same-origin');
    headers.set('user-agent', headers.get('user-agent') ?? 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0');
    const response = await app.request(new URL(path, origin).href, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      given.push(line);
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value === '' || /max-age=0/i.test(line)) cookies.delete(name!);
      else cookies.set(name!, value!);
    }
    return response;
  }

  return {
    cookies,
    /** Every Set-Cookie line so far. */
    given,
    get: (path: string, headers: Record<string, string> = {}) => send(path, { headers }),
    post: (path: string, fields: Record<string, string | string[]> = {}, headers: Record<string, string> = {}) => {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields)) {
        if (Array.isArray(value)) for (const one of value) body.append(`${name}[]`, one);
        else body.append(name, value);
      }
      return send(path, {
        method: 'POST',
        body: body.toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      });
    },
    /** A form with file fields, as a browser sends it. */
    postForm: (
      path: string,
      fields: Record<string, string | string[] | File>,
      headers: Record<string, string> = {},
    ) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) {
        if (Array.isArray(value)) for (const one of value) body.append(`${name}[]`, one);
        else body.append(name, value);
      }
      return send(path, { method: 'POST', body, headers });
    },
    /** Where a redirect leads; throws when it is none. */
    async goes(response: Response | Promise<Response>): Promise<string> {
      const { status, headers } = await response;
      if (status !== 303) throw new Error(`Expected a redirect, got ${status}: ${await (await response).text()}`);
      return headers.get('location')!;
    },
  };
}

export type Browser = ReturnType<typeof browserOn>;
