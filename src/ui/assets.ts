import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { faviconSvg } from './parts/favicon.ts';
import { buildStylesheet } from './stylesheet.ts';

/** A file that never changes under its path, so it may be cached for ever. `etag` is quoted, as in HTTP. */
export type Asset = { body: Buffer; type: string; etag: string };

const require = createRequire(import.meta.url);

const hashOf = (body: Buffer): string => createHash('sha256').update(body).digest('hex').slice(0, 16);

const built = new Map<string, Asset>();

/** Adds a file and returns its path; the hash is in the path. */
const add = (name: string, type: string, body: Buffer): string => {
  const hash = hashOf(body);
  const path = `/assets/${hash}/${name}`;
  built.set(path, { body, type, etag: `"${hash}"` });
  return path;
};

const font = (file: string): string =>
  add(
    file,
    'font/woff2',
    readFileSync(require.resolve(`@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-${file}`)),
  );

/** `latin-ext` is fetched by the browser only when a name needs it (ł, ğ, ș). */
const fonts = {
  'latin-400-normal': font('latin-400-normal.woff2'),
  'latin-700-normal': font('latin-700-normal.woff2'),
  'latin-400-italic': font('latin-400-italic.woff2'),
  'latin-ext-400-normal': font('latin-ext-400-normal.woff2'),
  'latin-ext-700-normal': font('latin-ext-700-normal.woff2'),
};

const stylesheet = add('style.css', 'text/css; charset=utf-8', Buffer.from(buildStylesheet(fonts)));
const favicon = add('icon.svg', 'image/svg+xml', Buffer.from(faviconSvg()));

/** Every static file by its path; read and built once when the process starts. */
export const assets = (): ReadonlyMap<string, Asset> => built;

export const stylesheetHref = (): string => stylesheet;
export const faviconHref = (): string => favicon;

/** The two fonts that every page needs at once. */
export const fontHrefs = (): readonly string[] => [fonts['latin-400-normal'], fonts['latin-700-normal']];
