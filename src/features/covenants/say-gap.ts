import { fill, type Language } from '../../ui/index.ts';
import type { Gap } from './gaps/gaps.ts';
import { partPath } from './paths.ts';
import { gapTexts } from './texts/gap-texts.ts';

export type SaidGap = { title: string; solve: string; href: string };

/** A gap in one sentence, what to do, and where. */
export function sayGap(covenant: string, gap: Gap, language: Language): SaidGap {
  const { title, solve } = gapTexts[gap.kind];
  const names = Object.fromEntries(gap.about.map((name, at) => [String(at), name]));
  return {
    title: fill(title[language], names),
    solve: solve[language],
    href: gap.plan
      ? `/activiteiten/${gap.plan.activity}/stap/${gap.plan.step}`
      : partPath(covenant, gap.part, gap.which),
  };
}
