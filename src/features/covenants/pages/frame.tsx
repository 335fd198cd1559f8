import type { FormValues } from '../../../platform/http/form.ts';
import { Badge, type BadgeKind, fill, type Language, List, type View } from '../../../ui/index.ts';
import type { Gap } from '../gaps/gaps.ts';
import { isEssential } from '../gaps/gaps.ts';
import type { CovenantState } from '../policy.ts';
import { sayGap } from '../say-gap.ts';
import { stateTexts, texts } from '../texts/texts.ts';

/** What every form gets: what stands in it, what is wrong with it, and why it came back. */
export type FormProps = {
  view: View;
  values: FormValues;
  errors: Readonly<Record<string, string>>;
  refusal?: string | undefined;
};

/** Name, value and error of a field, to spread over its component. */
export const at =
  ({ values, errors }: Pick<FormProps, 'values' | 'errors'>) =>
  (name: string) => ({ name, value: values[name], error: errors[name] });

const badges: Record<CovenantState, BadgeKind> = {
  draft: 'neutral',
  signing: 'accent',
  'not-yet': 'neutral',
  'in-force': 'good',
  'ends-soon': 'attention',
  lapsed: 'stop',
  ended: 'neutral',
};

export const StateBadge = ({ state, language }: { state: CovenantState; language: Language }) => (
  <Badge kind={badges[state]}>{stateTexts[state][language]}</Badge>
);

export const sayGapCount = (n: number, language: Language): string =>
  n === 1 ? texts.oneGap[language] : fill(texts.gapCount[language], { n });

/** What is open, heaviest first, each with what to do and the way to it. `linked`: for who may solve it. */
export const Gaps = ({ covenant, gaps, language, linked }: GapsProps) =>
  gaps.length === 0 ? (
    <p>{texts.noGaps[language]}</p>
  ) : (
    <List
      label={texts.gapsTitle[language]}
      items={gaps.map((gap) => {
        const { title, solve, href } = sayGap(covenant, gap, language);
        const marked = isEssential(gap) ? <Badge kind="attention">{texts.essential[language]}</Badge> : undefined;
        return { title, text: solve, icon: 'flag' as const, badges: marked, ...(linked && { href }) };
      })}
    />
  );
type GapsProps = { covenant: string; gaps: readonly Gap[]; language: Language; linked: boolean };
