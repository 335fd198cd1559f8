import { Readable, Writable } from 'node:stream';
import {
  changeFile,
  type FileKind,
  makingUnrecognisable,
  newOutcome,
} from '../../src/features/deidentification/files/index.ts';
import { standInEngine } from './stand-in-engine.ts';

// A process of its own: node stream-large.ts KIND MEGABYTES. Makes a file while it is read, throws away what is
// written, and tells by how much the memory grew.
const kind = process.argv[2] as FileKind;
const size = Number(process.argv[3]) * 2 ** 20;
const line =
  kind === 'csv'
    ? '12;Jan;Fatma belde vandaag met de school en kwam later langs.\n'
    : 'Fatma belde vandaag met de school. '.repeat(30) + '\n\n';
const block = Buffer.from(line.repeat(Math.ceil(65_536 / line.length)));

async function* file() {
  if (kind === 'csv') yield Buffer.from('nr;naam;opmerking\n');
  for (let left = size; left > 0; left -= block.length) yield block;
}

const rss = () => process.memoryUsage().rss / 2 ** 20;
let before = 0;
let most = 0;
let written = 0;
const away = new Writable({
  write: (chunk: Buffer, _encoding, done) => {
    written += chunk.length;
    // What is compiled and opened at the beginning is no growth.
    if (before === 0 && written > size / 10) before = rss();
    most = Math.max(most, rss());
    setImmediate(done);
  },
});
const outcome = newOutcome();
const changer = makingUnrecognisable(standInEngine(['Fatma']), outcome);
await changeFile(Readable.from(file()), away, { kind, changer, outcome, options: {} });
process.stdout.write(JSON.stringify({ written: written / 2 ** 20, grown: most - before }));
