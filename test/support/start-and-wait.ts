// A process of its own that runs the embedded server until it is killed; prints a line when it is ready.
import { startEmbedded } from '../../src/platform/db/embedded.ts';
import { connected, loginToEmbedded } from '../../src/platform/db/login.ts';

const server = await startEmbedded({ directory: process.argv[2]!, log: () => undefined, unsafeFast: true });
const login = await loginToEmbedded(server);
await connected(login, (client) =>
  client.query('create table left_behind (n int); insert into left_behind values (1)'),
);
process.stdout.write('ready\n');
setInterval(() => undefined, 60_000);
