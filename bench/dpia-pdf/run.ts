import { readDpiaReport } from '../../src/features/plan/dpia/read-report.ts';
import { dpiaReport } from '../../src/features/plan/dpia/report.tsx';
import { type Block, type Document, makePdf } from '../../src/platform/document/index.ts';
import { nodesOf, readPdf } from '../../test/support/pdf.ts';
import { openRegister } from '../register-1000/scene.ts';
import { openInstallation } from '../support/installation.ts';
import { say, sayLoadAfter, sayMachine } from '../support/machine.ts';
import { median, percentile } from '../support/rounds.ts';

const ROUNDS = Number(process.argv[2] ?? 30);
const WARM_UP = 5;
const PAGES = 5;
const GOAL = 1000;

/** The report of the DPIA of a running plan, made longer by itself until it fills five pages. */
async function report(): Promise<Document> {
  const at = await openInstallation({ connections: 4 });
  try {
    const { caller, model } = await openRegister(at, 0);
    const asked = await readDpiaReport.ask(caller, { activity: model });
    if (asked.kind !== 'answer') throw new Error('The plan has no DPIA');
    const { dpia, ...about } = asked.answer;
    const whole = dpiaReport(dpia, { ...about, language: 'nl' });
    let blocks: readonly Block[] = whole.blocks;
    while (readPdf(makePdf({ ...whole, blocks })).pages < PAGES) blocks = [...blocks, ...whole.blocks];
    return { ...whole, blocks };
  } finally {
    await at.close();
  }
}

/** Other words every round: the compiler remembers what it set before, and a person never asks the same twice. */
const reworded = (document: Document, round: number): Document => {
  const say = (text: string) => `${text} (${round})`;
  const block = (each: Block): Block => {
    if (each.kind === 'list') return { ...each, items: each.items.map(say) };
    if (each.kind === 'table') return { ...each, rows: each.rows.map((row) => row.map(say)) };
    if (each.kind === 'terms')
      return { ...each, rows: each.rows.map(({ term, value }) => ({ term, value: say(value) })) };
    return 'text' in each ? { ...each, text: say(each.text) } : each;
  };
  return { ...document, title: say(document.title), blocks: document.blocks.map(block) };
};

sayMachine('A DPIA of five pages as a tagged PDF', ['@myriaddreamin/typst-ts-node-compiler']);
const document = await report();
const first = readPdf(makePdf(reworded(document, 0)));
if (first.pages < PAGES || !first.tagged || nodesOf(first.root, 'TH').length === 0)
  throw new Error('Not that document');
say(`checked    ${first.pages} pages, tagged, ${nodesOf(first.root, 'H1', 'H2', 'H3').length} headings\n`);
const times: number[] = [];
for (let round = -WARM_UP; round < ROUNDS; round += 1) {
  const start = performance.now();
  makePdf(reworded(document, round + WARM_UP + 1));
  if (round >= 0) times.push(performance.now() - start);
}
const told = `${median(times).toFixed(0)} ms (p95 ${percentile(times, 0.95).toFixed(0)}, lowest ${Math.min(...times).toFixed(0)}, n=${times.length})`;
say(`${first.pages} pages after warm-up   ${told}; goal ${GOAL} ms: ${median(times) <= GOAL ? 'met' : 'not met'}`);
sayLoadAfter();
