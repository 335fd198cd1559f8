import { type Language, Prose, Timeline, type TimelineItem } from '../../../../ui/index.ts';
import type { Dpia } from '../find-dpia.ts';
import { opinionTexts, replyTexts, turnTexts } from '../texts.ts';
import type { Turn } from '../turn.ts';

/** Who said it: by name, also of an officer from outside. */
export const sayer = (turn: Turn, { names }: Pick<Dpia, 'names'>): string => turn.outside || (names.get(turn.by) ?? '');

/** What a turn comes to in a few words. */
export const turnTitle = (turn: Turn, language: Language): string => {
  const more = turn.opinion ? opinionTexts[turn.opinion] : turn.reply ? replyTexts[turn.reply] : undefined;
  return more ? `${turnTexts[turn.kind][language]}: ${more[language].toLowerCase()}` : turnTexts[turn.kind][language];
};

const kindOf = (turn: Turn): NonNullable<TimelineItem['kind']> =>
  turn.opinion === 'not-agree' || turn.reply === 'deviate' ? 'attention' : turn.kind === 'asked' ? 'neutral' : 'good';

/** Everything that was said about a DPIA, in order of time. */
export const Turns = ({ dpia, language }: { dpia: Dpia; language: Language }) => (
  <Timeline
    items={dpia.turns.map((turn) => ({
      at: turn.day ?? turn.at.toISOString(),
      title: turnTitle(turn, language),
      text: (
        <>
          {sayer(turn, dpia)}
          {turn.words === '' ? null : <Prose>{turn.words}</Prose>}
        </>
      ),
      kind: kindOf(turn),
    }))}
  />
);
