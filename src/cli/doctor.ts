import { type Config, keyFolders, postgresFolder, readConfig, WrongSetting } from '../config.ts';
import { join } from 'node:path';
import type { VirusScanner } from '../connections/virus-scan/port.ts';
import type { Command } from './command.ts';

type Severity = 'stop' | 'warn';
type Finding = { severity: Severity; text: string };

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'look whether this installation is in order',
  help: `Usage: zorgvuldig doctor [--json]

Opens the database and the keys as 'start' would, and looks at settings, roles, row-level security, keys and the log.
With the embedded database, stop the product first: one folder has one user at a time.
With PRODUCTION=yes a finding marked 'stop' means: no data of real people here yet.

Exit code 0: in order or only warnings · 1: something must be mended first · 2: wrong use.
`,
  async run(args) {
    const json = args.includes('--json');
    const unknown = args.find((arg) => arg !== '--json');
    if (unknown !== undefined) {
      process.stderr.write(`zorgvuldig doctor takes no '${unknown}'.\n`);
      return 2;
    }
    const findings = await examine();
    process.stdout.write(json ? `${JSON.stringify(findings, null, 2)}\n` : report(findings));
    return findings.some(({ severity }) => severity === 'stop') ? 1 : 0;
  },
};

function report(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'In order: nothing to mend.\n';
  return findings.map(({ severity, text }) => `${severity === 'stop' ? 'STOP' : 'warn'}  ${text}\n`).join('');
}

async function examine(): Promise<Finding[]> {
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error;
    return error.message.split('\n').map((line) => ({ severity: 'stop', text: `Setting ${line}` }));
  }
  try {
    return [...settingFindings(config), ...(await openedFindings(config))];
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    return [...settingFindings(config), { severity: 'stop', text: `The product would not start: ${reason}` }];
  }
}

/** What is fine for a first try and not for real people. */
function settingFindings(config: Config): Finding[] {
  const severity = config.production ? 'stop' : 'warn';
  const found: Finding[] = [];
  const say = (wrong: boolean, text: string) => wrong && found.push({ severity, text });
  say(!config.publicUrl.startsWith('https://'), 'PUBLIC_URL is not https: links and cookies would travel in the open.');
  say(!config.smtpUrl, 'SMTP_URL is not set: messages wait and are not sent.');
  say(!config.dkimDomain && Boolean(config.smtpUrl), 'DKIM_DOMAIN is not set: fine if your mail server signs.');
  say(!config.production, 'PRODUCTION is not set to yes: the findings below are mild.');
  return found;
}

async function openedFindings(config: Config): Promise<Finding[]> {
  const [{ openGround }, { systemClock }, { databaseFindings }, { vaultFindings }, { readTailOfAll }] =
    await Promise.all([
      import('../open-ground.ts'),
      import('../platform/dates.ts'),
      import('../platform/db/findings.ts'),
      import('../platform/vault/index.ts'),
      import('../platform/audit/tail.ts'),
    ]);
  const opened = await openGround(config, { clock: systemClock, log: () => undefined });
  try {
    await opened.sealer.sealNow();
    const { first, second } = keyFolders(config);
    const kekFile = config.kek ? undefined : (config.kekFile ?? join(config.data, 'kek'));
    const vault = await vaultFindings({
      production: config.production,
      keys: opened.keys,
      data: config.data,
      ...(!config.keyDatabaseUrl && { keyFolders: [first, second] }),
      ...(!config.databaseUrl && { databaseFolder: postgresFolder(config) }),
      ...(kekFile !== undefined && { kekFile }),
    });
    const database = await databaseFindings(opened.logins.application);
    const scanner = await scannerFindings(opened.ground.scanner);
    const tail = await opened.ground.database.sealer.withoutOrganisation(readTailOfAll);
    return [
      ...vault.map(({ severity, en }): Finding => ({ severity, text: en })),
      ...database.map(({ problem, where }): Finding => ({ severity: 'stop', text: `${problem}: ${where}` })),
      ...scanner,
      ...(tail.late ? [{ severity: 'warn' as const, text: `${tail.entries} log entries wait to be sealed.` }] : []),
    ];
  } finally {
    await opened.close();
  }
}

/** A mild finding always: files can be exchanged without a scanner, and say so to every reader. */
async function scannerFindings(scanner: VirusScanner): Promise<Finding[]> {
  const answers = await scanner.answers();
  if (answers === null)
    return [{ severity: 'warn', text: 'VIRUS_SCANNER_URL is not set: files are kept as "not scanned", and say so.' }];
  if (answers) return [];
  return [{ severity: 'warn', text: 'The virus scanner does not answer: files are kept as "not scanned".' }];
}
