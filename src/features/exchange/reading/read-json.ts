import { UnusableFile } from '../finding.ts';
import { checkJson } from './check-json.ts';

/** The value of a JSON text that is safe to walk. Throws `UnusableFile` with the place of what is wrong. */
export function readJson(text: string): unknown {
  const wrong = checkJson(text);
  if (wrong) throw new UnusableFile(wrong);
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}
