import { decide } from '../gate/decide.ts';
import type { Language } from '../gate/texts.ts';
import { loadLaw } from '../platform/law.ts';
import type { Command } from './command.ts';
import { readCase } from './decide/cases.ts';
import { FileError } from './decide/file-error.ts';
import { printDecision } from './decide/print-decision.ts';
import { unmet } from './decide/unmet.ts';

const help = `Usage: zorgvuldig decide CASE.yaml [--lang nl|en] [--json]

Asks the gate about one case: may this happen, and if not like this, what can be done?
A case names a plan, an act and what is different from a quiet day. See src/gate/cases for examples.

  --lang nl|en   language of the answer (nl when left out)
  --json         the whole decision as JSON

Exit code: 0 the gate answered, 1 the answer is not what the case expects, 2 the case cannot be read.
`;

/** `zorgvuldig decide CASE.yaml`: a case in, the decision with its ten checks out. */
export const decideCommand: Command = {
  name: 'decide',
  summary: 'ask the gate about a case in a file',
  help,
  run: (args) => Promise.resolve(run(args)),
};

function run(args: readonly string[]): number {
  const options = parse(args);
  if (options === undefined) return refuse(help);
  const { path, language, json } = options;
  try {
    const { title, situation, act, plan, facts, expect } = readCase(path, language);
    const decision = decide(act, plan, facts, loadLaw());
    const page = [title, ...(situation === undefined ? [] : [situation]), '', printDecision(decision, language)].join(
      '\n',
    );
    process.stdout.write(json ? `${JSON.stringify(decision, null, 2)}\n` : page);
    const differences = expect === undefined ? [] : unmet(expect, decision);
    for (const difference of differences) process.stderr.write(`${unexpected[language]}: ${difference}\n`);
    return differences.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return refuse(error.message.replace(/^/gm, 'zorgvuldig decide: ') + '\n');
  }
}

const unexpected: Record<Language, string> = { nl: 'Anders dan de casus verwacht', en: 'Not what the case expects' };

function refuse(message: string): 2 {
  process.stderr.write(message);
  return 2;
}

type Options = { path: string; language: Language; json: boolean };

function parse(args: readonly string[]): Options | undefined {
  let path: string | undefined;
  let language: Language = 'nl';
  let json = false;
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (arg === '--json') json = true;
    else if (arg === '--lang') {
      const value = left.shift();
      if (value !== 'nl' && value !== 'en') return undefined;
      language = value;
    } else if (arg.startsWith('-') || path !== undefined) return undefined;
    else path = arg;
  }
  return path === undefined ? undefined : { path, language, json };
}
