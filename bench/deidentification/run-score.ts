import { parseArgs } from 'node:util';
import { openEngine } from '../../src/features/deidentification/engine/index.ts';
import { readMarkedTexts } from './marked-texts.ts';
import { score } from './score.ts';
import { labelTable, mistakes, partTable, sparseLines } from './table.ts';

const { values } = parseArgs({
  options: {
    split: { type: 'string', default: 'dev' },
    misses: { type: 'boolean', default: false },
    partial: { type: 'boolean', default: false },
    label: { type: 'string' },
    file: { type: 'string' },
  },
});
const { split } = values;
if (split !== 'dev' && split !== 'unseen') throw new Error("--split is 'dev' or 'unseen'");
const showing = values.misses || values.partial || values.file !== undefined;
if (split === 'unseen' && showing) {
  process.stderr.write('Of the unseen texts only totals are shown: who reads them, writes rules for them.\n');
  process.exit(2);
}
const say = (line: string) => process.stdout.write(`${line}\n`);

const engine = await openEngine();
const texts = readMarkedTexts(split).filter(({ file }) => values.file === undefined || file === values.file);
const answers = texts.map((marked) => ({ marked, finds: engine.find(marked.text) }));
if (values.misses || values.partial)
  for (const answer of answers)
    for (const line of mistakes(answer, new Set(values.partial ? ['partial'] : [])))
      if (values.label === undefined || line.includes(values.label)) say(line);

const sixteen = score(answers, 'sixteen');
say(`\n${texts.length} texts (${split}), ${sixteen.any.gold} places\n`);
say(`${labelTable(sixteen)}\n`);
say(`joined to ten labels, addresses in one\n${labelTable(score(answers, 'ten'))}\n`);
say(`${partTable(answers, ({ marked }) => marked.country)}\n`);
say(`${partTable(answers, ({ marked }) => marked.density)}\n`);
if (split === 'dev') say(`${partTable(answers, ({ marked }) => marked.file)}\n`);
say(sparseLines(sixteen));
