/** One subcommand of `zorgvuldig`. `run` gives the exit code: 0 well, 1 the answer is bad news, 2 wrong use. */
export type Command = { name: string; summary: string; help: string; run: (args: string[]) => Promise<number> };
