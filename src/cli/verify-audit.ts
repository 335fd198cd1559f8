import { parseArgs } from 'node:util';
import { BadInput } from '../platform/audit/verify/findings.ts';
import { readHeld, readKeys } from '../platform/audit/verify/held.ts';
import { type Language, sayBadInput, sayVerdict } from '../platform/audit/verify/texts.ts';
import { verifyLog } from '../platform/audit/verify/verify-log.ts';
import type { Command } from './command.ts';

const options = {
  pub: { type: 'string', multiple: true },
  entry: { type: 'string' },
  json: { type: 'boolean' },
  nl: { type: 'boolean' },
} as const;

export const verifyAuditCommand: Command = {
  name: 'verify-audit',
  summary: 'verify an exported log, offline',
  help: `Usage: zorgvuldig verify-audit LOG [CHECKPOINT...] [--pub KEY] [--entry ID] [--json] [--nl]

Reads an export of the log (.ndjson.gz) and tells whether anything in it was changed, removed, added or swapped
since it was signed. Works offline, and needs no database and no installation.

  CHECKPOINT    a file with checkpoints that was kept outside, or a folder of them. Give all that you have: only
                these show that the log was not built anew by somebody who holds its key.
  --pub KEY     the public key of the log, or a file with it, received apart from the export. Without it the key in
                the export is used, and the outcome says so.
  --entry ID    prove one entry as well; with --json the proof can be checked by anybody (RFC 9162).
  --json        the outcome as JSON.
  --nl          in Dutch.

Exit code 0: sound. 1: not sound; each finding names its line. 2: this is no log, or the question is wrong.
`,
  async run(args) {
    const language: Language = args.includes('--nl') ? 'nl' : 'en';
    try {
      const { question, json } = await readQuestion(args);
      const verdict = await verifyLog(question);
      const said = json ? JSON.stringify(verdict, null, 2) : sayVerdict(verdict, language).join('\n');
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

async function readQuestion(args: string[]) {
  const { values, positionals } = parse(args);
  const [path, ...outside] = positionals;
  if (path === undefined) throw new BadInput('usage', 'LOG');
  const keys = (await Promise.all((values.pub ?? []).map(readKeys))).flat();
  const held = await readHeld(outside);
  const question = { path, held, keys, ...(values.entry !== undefined && { entry: values.entry }) };
  return { question, json: values.json ?? false };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new BadInput('usage', error instanceof Error ? error.message.split('.')[0]! : '');
  }
}
