import type { StepNumber } from '../../gate/decision.ts';
import { sayStep } from '../../gate/texts.ts';
import { type Block, childText } from '../../platform/document/index.ts';
import { fill, type Language, stepStripSvg } from '../../ui/index.ts';
import { saidAt } from './pages/plan-in-words.tsx';
import { outcomeOf } from './policy.ts';
import type { ActivityPage } from './read-activity.ts';
import type { WrittenNote } from './step-notes.ts';
import { texts } from './texts.ts';
import { outcomeTexts } from './word-texts.ts';

const numbers: readonly StepNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The ten steps of a plan for paper, with what was said about each as far as the reader may see it. */
export const planBlocks = (activity: ActivityPage, language: Language): Block[] => [
  { kind: 'heading', level: 1, text: texts.tenSteps[language] },
  strip(activity, language),
  { kind: 'list', ordered: true, items: numbers.map((step) => stripLine(activity, step, language)) },
  ...numbers.flatMap((step) => stepBlocks(activity, step, language)),
];

const stateOf = { discussed: 'full', 'open-question': 'half', 'not-yet': 'empty' } as const;

/** The strip of ten dots; the list below it says the same in words. */
function strip({ shown }: ActivityPage, language: Language): Block {
  const states = shown.document.steps.map((step) => stateOf[outcomeOf(step)]);
  const n = states.filter((state) => state === 'full').length;
  const alt = fill(texts.stripAlt[language], { n, total: states.length });
  return { kind: 'picture', svg: stepStripSvg(states, alt), alt };
}

/** The strip of ten dots in words. */
const stripLine = ({ shown }: ActivityPage, step: StepNumber, language: Language): string =>
  `${sayStep(step, language)}: ${outcomeTexts[outcomeOf(shown.document.steps[step - 1]!)][language].toLowerCase()}`;

function stepBlocks(activity: ActivityPage, step: StepNumber, language: Language): Block[] {
  const { shown, owner, laws, notes, organisation, names } = activity;
  const said = saidAt(step, {
    ...{ document: shown.document, ownerName: owner?.name ?? null, laws, language, organisation },
    nameOfAccount: (account) => names.get(account),
  });
  const rows = said.map(({ term, value }) => ({ term, value: childText(value) }));
  return [
    { kind: 'heading', level: 1, text: `${step}. ${sayStep(step, language)}` },
    ...noteBlocks(notes.get(step), language),
    ...(rows.length === 0 ? [{ kind: 'paragraph' as const, text: texts.nothing[language] }] : []),
    { kind: 'terms', rows },
  ];
}

function noteBlocks(note: WrittenNote | undefined, language: Language): Block[] {
  if (!note) return [];
  const talk = [note.discussed, note.with === '' ? '' : fill(texts.discussedWith[language], { name: note.with })];
  const spoken = talk.filter((part) => part !== '').join('\n\n');
  return [
    ...(spoken === '' ? [] : [{ kind: 'paragraph' as const, text: spoken }]),
    ...(note.openQuestion === ''
      ? []
      : [{ kind: 'note' as const, title: texts.openLabel[language], text: note.openQuestion }]),
  ];
}
