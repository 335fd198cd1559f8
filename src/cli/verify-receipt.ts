import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTrustedKeys, type TrustedKeys } from '../features/consent/receipts/key-files.ts';
import { ReceiptFile, ShownText } from '../features/consent/receipts/receipt.ts';
import { verifyReceipt } from '../features/consent/receipts/verify-receipt.ts';
import { type BadReceiptInput, inputTexts, sayVerdict } from '../features/consent/receipts/verify-texts.ts';
import type { Command } from './command.ts';

const options = {
  pub: { type: 'string' },
  text: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

export const verifyReceiptCommand: Command = {
  name: 'verify-receipt',
  summary: 'verify a receipt of consent, offline',
  help: `Usage: zorgvuldig verify-receipt FILE --pub KEYFILE [--text TEXTFILE] [--lang nl|en] [--json]

Reads the receipt that somebody got after saying yes, saying no or stopping, and tells whether it is what the
organisation signed. Works offline, and needs no database and no installation.

  FILE             the receipt, as it was downloaded (.json).
  --pub KEYFILE    the public keys of the organisation, received apart from the receipt: the file at
                   /.well-known/zorgvuldig/<organisation>/keys.json, or the key that goes with an export of the log.
  --text TEXTFILE  a text that you kept yourself ("shown" in a receipt): was it this text that was shown?
  --json           the outcome as JSON.
  --lang nl|en     language of the outcome (nl when left out).

Exit code 0: sound. 1: not sound; the lines say why. 2: this is no receipt, or the question is wrong.
`,
  async run(args) {
    let language: 'nl' | 'en' = 'nl';
    try {
      const { values, positionals } = parse(args);
      language = readLanguage(values.lang);
      const [path, ...more] = positionals;
      if (path === undefined || more.length > 0) throw new BadInput('usage', 'FILE');
      if (values.pub === undefined) throw new BadInput('usage', '--pub');
      const text = values.text === undefined ? undefined : readAs(ShownText, values.text, 'no-text');
      const verdict = await verifyReceipt(readAs(ReceiptFile, path, 'no-receipt'), readKeys(values.pub), text);
      const said = values.json ? JSON.stringify(verdict, null, 2) : sayVerdict(verdict, language).join('\n');
      process.stdout.write(`${printable(said)}\n`);
      return verdict.ok ? 0 : 1;
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      const what = printable(error.what).replaceAll('\n', ' ').slice(0, 300);
      process.stderr.write(`zorgvuldig verify-receipt: ${what}: ${inputTexts[error.code][language]}\n`);
      return 2;
    }
  },
};

class BadInput extends Error {
  readonly code: BadReceiptInput;
  readonly what: string;
  constructor(code: BadReceiptInput, what: string) {
    super(code);
    this.code = code;
    this.what = what;
  }
}

/** What a file says may not steer the terminal it is shown on. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\n]|\p{Cf}/gu, '\ufffd');

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new BadInput('usage', error instanceof Error ? error.message.split('.')[0]! : '');
  }
}

function readLanguage(value: string | undefined): 'nl' | 'en' {
  if (value !== undefined && value !== 'nl' && value !== 'en') throw new BadInput('usage', `--lang ${value}`);
  return value ?? 'nl';
}

function readKeys(path: string): TrustedKeys {
  const keys = readTrustedKeys(readText(path));
  if (!keys) throw new BadInput('no-keys', path);
  return keys;
}

type Schema<T> = { safeParse: (value: unknown) => { success: true; data: T } | { success: false } };

function readAs<T>(schema: Schema<T>, path: string, otherwise: BadReceiptInput): T {
  const text = readText(path);
  try {
    const read = schema.safeParse(JSON.parse(text));
    if (read.success) return read.data;
  } catch {
    // No JSON, or nested too deeply to be a receipt.
  }
  throw new BadInput(otherwise, path);
}

const LARGEST = 256 * 1024;

function readText(path: string): string {
  const bytes = readBytes(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput('encoding', path);
  }
  if (/[^\t\n\r\P{Cc}]/u.test(text)) throw new BadInput('control', path);
  return text;
}

function readBytes(path: string): Buffer {
  let file: number;
  try {
    // Without waiting: a named pipe may never speak.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    throw new BadInput('missing', path);
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new BadInput('special', path);
    if (stat.size > LARGEST) throw new BadInput('large', path);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
