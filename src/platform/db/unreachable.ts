/** Class 08, the server stopping or starting (57P01-57P03), too many connections (53300), and the sockets' own codes. */
const lost =
  /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;
const lostMessages =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|timeout expired/;

/** The name of the Error thrown when the database cannot be reached, or was lost on the way. */
export const databaseUnreachable = 'DatabaseUnreachable';

/** The same error, or when it says that the database is not there: an Error named `DatabaseUnreachable` around it. */
export function onlyIfUnreachable(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (!lost.test(code) && !lostMessages.test(error.message)) return error;
  const unreachable = new Error('The database cannot be reached at the moment.', { cause: error });
  unreachable.name = databaseUnreachable;
  return unreachable;
}
