import { version } from '../version.ts';
import type { Command } from './command.ts';

// Loaded when used: `decide` must not wait for the web server to be read.
const commands: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  start: { summary: 'start the product', load: async () => (await import('./start.ts')).startCommand },
  demo: { summary: 'start the demo with throw-away data', load: async () => (await import('./start.ts')).demoCommand },
  doctor: {
    summary: 'look whether this installation is in order',
    load: async () => (await import('./doctor.ts')).doctorCommand,
  },
  config: {
    summary: 'show every setting, without secrets',
    load: async () => (await import('./config.ts')).configCommand,
  },
  decide: {
    summary: 'ask the gate about a case in a file',
    load: async () => (await import('./decide.ts')).decideCommand,
  },
  deidentify: {
    summary: 'make a text, document, mail or table unrecognisable',
    load: async () => (await import('./deidentify.ts')).deidentifyCommand,
  },
  import: {
    summary: 'look what a file of another program brings',
    load: async () => (await import('./exchange.ts')).importCommand,
  },
  export: {
    summary: 'write a plan in another open format',
    load: async () => (await import('./exchange.ts')).exportCommand,
  },
  'verify-audit': {
    summary: 'verify an exported log, offline',
    load: async () => (await import('./verify-audit.ts')).verifyAuditCommand,
  },
  'verify-receipt': {
    summary: 'verify a receipt of consent, offline',
    load: async () => (await import('./verify-receipt.ts')).verifyReceiptCommand,
  },
};

const usage = () =>
  [
    'zorgvuldig – a privacy plan that executes',
    '',
    'Usage: zorgvuldig COMMAND [OPTIONS]',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(16)}${summary}`),
    '',
    'zorgvuldig COMMAND --help tells more. zorgvuldig --version tells the version.',
    '',
  ].join('\n');

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!known) {
    process.stderr.write(`zorgvuldig: there is no command '${name}'.\n\n${usage()}`);
    return 2;
  }
  const command = await known.load();
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(command.help);
    return 0;
  }
  return command.run(args);
}

process.exitCode = await main(process.argv.slice(2));
