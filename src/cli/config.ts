import { describeConfig, readConfig, WrongSetting } from '../config.ts';
import type { Command } from './command.ts';

export const configCommand: Command = {
  name: 'config',
  summary: 'show every setting, without secrets',
  help: `Usage: zorgvuldig config

Shows every setting by its name in the environment, its value, where the value comes from, and what it is for.
Secrets are shown as set or not set. Exit code 2 when a setting is wrong.
`,
  async run(args) {
    if (args.length > 0) {
      process.stderr.write(`zorgvuldig config takes no '${args[0]}'.\n`);
      return 2;
    }
    try {
      process.stdout.write(describeConfig(readConfig()).join('\n') + '\n');
      return 0;
    } catch (error) {
      if (!(error instanceof WrongSetting)) throw error;
      process.stderr.write(`These settings are wrong:\n${error.message}\n`);
      return 2;
    }
  },
};
