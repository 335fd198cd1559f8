/** Class 08, the server stopping or starting (57P01-57P03), too many connections (53300), and the sockets' own codes. */
const lost =
  /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;
const lostMessages =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|timeout expired/;

/** The database is not there, or was lost on the way: whether the transaction was kept is unknown. Try again later. */
export class DatabaseUnreachable extends Error {
  override name = 'DatabaseUnreachable';
}

/** The same error, or a `DatabaseUnreachable` around it when that is what it says. */
export function onlyIfUnreachable(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseUnreachable) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (!lost.test(code) && !lostMessages.test(error.message)) return error;
  return new DatabaseUnreachable('The database cannot be reached at the moment.', { cause: error });
}
