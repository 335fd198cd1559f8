/**
 * The technical log. A line has a fixed set of fields and none of them can hold text that a person typed:
 * names, addresses and messages never reach it (threat T-26).
 */
export type LogLine = {
  event: string;
  /** The reference number that a visitor sees on an error page. */
  reference?: string;
  route?: string;
  job?: string;
  status?: number;
  ms?: number;
  /** Class and code of an error, never its message. */
  error?: string;
  count?: number;
};

export type Log = (line: LogLine) => void;

export const logToStderr: Log = (line) => {
  process.stderr.write(JSON.stringify({ at: new Date().toISOString(), ...line }) + '\n');
};

/** What may be said of an unknown error: its class, a code such as `23505`, and where it was thrown. */
export function errorKind(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code.replace(/\W/g, '')}` : '';
  const frame = /\bat .*?((?:src|node_modules)\/[\w@./-]+:\d+)/.exec(error.stack ?? '')?.[1];
  return `${error.name}${code}${frame ? ` ${frame}` : ''}`;
}
