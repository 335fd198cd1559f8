import type { featureApp } from './feature-app.ts';
import { formIn } from './forms.ts';

type App = ReturnType<typeof featureApp>;
type Fields = Record<string, string | readonly string[] | File>;

export function multipart(fields: Fields): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') body.set(name, value);
    else if (value instanceof File) body.set(name, value);
    else for (const one of value) body.append(`${name}[]`, one);
  }
  return body;
}

const decoded = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** The text that the desk offers to copy. */
export const textToCopy = (page: string): string =>
  decoded(/<textarea\b[^>]*readonly[^>]*>([\s\S]*?)<\/textarea>/.exec(page)?.[1] ?? '').replace(/^\n/, '');

/** The desk as somebody uses it: a text comes in, and every next look sends the form as it stands with some changes. */
export function deskOn(app: App, address = '/onherkenbaar') {
  let page = '';
  const look = async (path: string, fields: Fields) => {
    const answer = await app.send(path, multipart(fields));
    page = answer.page;
    return { ...answer, output: textToCopy(page) };
  };
  const bureau = `${address}/bureau`;
  return {
    opens: (tekst: string, fields: Fields = {}) => look(address, { tekst, wie: '', ...fields }),
    /** The form as it stands, with these changes. */
    changes: (fields: Fields = {}) => look(bureau, { ...formIn(page, bureau), doen: 'kijk', ...fields }),
    /** The name of the fields of these words: `w-…` what comes instead, `e-…` own words, `s-…` the kind. */
    keyOf: (said: string): string => {
      const rows = page.split('id="m-').slice(1);
      const row = rows.find((each) => decoded(`<${each.split('</summary>')[0]}`).includes(`“${said}”`));
      if (!row) throw new Error(`Nothing is marked as “${said}”`);
      return row.split('"')[0]!;
    },
    page: () => page,
  };
}
