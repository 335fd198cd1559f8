import { parseArgs } from 'node:util';
import { BadInput } from '../platform/audit/verify/findings.ts';
import { readHeld, readKeys } from '../platform/audit/verify/held.ts';
import { type Language, sayBadInput, sayVerdict } from '../platform/audit/verify/texts.ts';
import { verifyLog, type VerifyQuestion } from '../platform/audit/verify/verify-log.ts';
import type { Command } from './command.ts';

const options = {
  pub: { type: 'string', multiple: true },
  entry: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

export const verifyAuditCommand: Command = {
  name: 'verify-audit',
  summary: 'verify an exported log, offline',
  help: `Usage: zorgvuldig verify-audit LOG [CHECKPOINT...] [--pub KEY] [--entry ID] [--lang nl|en] [--json]

Reads an export of the log (.ndjson.gz) and tells whether anything in it was changed, removed, added or swapped
since it was signed. Works offline, and needs no database and no installation.

  CHECKPOINT    a file with checkpoints that was kept outside, or a folder of them. Give all that you have: only
                these show that the log was not built anew by somebody who holds its key.
  --pub KEY     the public key of the log, or a file with it, received apart from the export. Without it the key in
                the export is used, and the outcome says so.
  --entry ID    prove one entry as well; with --json the proof can be checked by anybody (RFC 9162).
  --json        the outcome as JSON.
  --lang nl|en  language of the outcome (nl when left out).

Exit code 0: sound. 1: not sound; each finding names its line. 2: this is no log, or the question is wrong.
`,
  async run(args) {
    let language: Language = 'nl';
    try {
      const { values, positionals } = parse(args);
      language = readLanguage(values.lang);
      const question = await readQuestion(values, positionals);
      const verdict = await verifyLog(question);
      const said = values.json ? JSON.stringify(verdict, null, 2) : sayVerdict(verdict, language).join('\n');
      process.stdout.write(`${harmless(said)}\n`);
      return verdict.ok ? 0 : 1;
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      process.stderr.write(`zorgvuldig verify-audit: ${harmless(sayBadInput(error, language))}\n`);
      return 2;
    }
  },
};

/** What a file says may not steer the terminal it is shown on. */
const harmless = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, '\ufffd');

type Values = ReturnType<typeof parse>['values'];

async function readQuestion({ pub, entry }: Values, [path, ...outside]: string[]): Promise<VerifyQuestion> {
  if (path === undefined) throw new BadInput('usage', 'LOG');
  const keys = (await Promise.all((pub ?? []).map(readKeys))).flat();
  const held = await readHeld(outside);
  return { path, held, keys, ...(entry !== undefined && { entry }) };
}

function readLanguage(value: string | undefined): Language {
  if (value !== undefined && value !== 'nl' && value !== 'en') throw new BadInput('usage', `--lang ${value}`);
  return value ?? 'nl';
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new BadInput('usage', error instanceof Error ? error.message.split('.')[0]! : '');
  }
}
