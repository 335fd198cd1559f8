import type { Citation } from '../../../gate/decision.ts';
import { findLaw, type LawBook } from '../../../gate/law.ts';
import type { Text } from '../../../ui/index.ts';
import type { Question, Terms } from './policy.ts';

/** A question as it stands in `law/dpia.yaml` on a day: its first sentence asks, the rest explains. */
export type AskedQuestion = Question & { ask: Text; explain: Text; citation: Citation };

const listOf = { NL: 'dpia.nl.', BE: 'dpia.be.' } as const;

/** The nine criteria and the list of the authority of this country, in order, as they read on `day` (`YYYY-MM-DD`). */
export function questionsFor(law: LawBook, country: 'NL' | 'BE', day: string): AskedQuestion[] {
  const of = (prefix: string, kind: Question['kind']): AskedQuestion[] =>
    [...law.keys()]
      .filter((id) => id.startsWith(prefix))
      .sort((a, b) => Number(a.slice(prefix.length)) - Number(b.slice(prefix.length)))
      .flatMap((id) => findLaw(law, id, day) ?? [])
      .map((citation) => ({ id: citation.id, kind, citation, ...inTwo(citation) }));
  return [...of('dpia.wp248.', 'criterion'), ...of(listOf[country], 'list')];
}

function inTwo({ text, textEn }: Citation): { ask: Text; explain: Text } {
  const cut = (whole: string): [string, string] => {
    const end = whole.indexOf('?') + 1;
    return end === 0 ? [whole, ''] : [whole.slice(0, end), whole.slice(end).trim()];
  };
  const [nl, en] = [cut(text), cut(textEn)];
  return { ask: { nl: nl[0], en: en[0] }, explain: { nl: nl[1], en: en[1] } };
}

/** The questions on pages of a few: enough to think about at once, also on a phone. */
export function pagesOf(questions: readonly AskedQuestion[]): AskedQuestion[][] {
  const pages: AskedQuestion[][] = [];
  for (const kind of ['criterion', 'list'] as const) {
    const some = questions.filter((each) => each.kind === kind);
    const size = kind === 'criterion' ? 3 : 4;
    for (let at = 0; at < some.length; at += size) pages.push(some.slice(at, at + size));
  }
  return pages;
}

/** How long the authority may take (AVG 36(2)). Throws when the law book lost the rule. */
export function consultationTerms(law: LawBook, day: string): Terms {
  const weeks = (id: string): number => {
    const citation = findLaw(law, id, day);
    const value = law.get(id)?.find((each) => each.citation === citation)?.value;
    const [, number] = /^P(\d+)W$/.exec(String(value)) ?? [];
    if (number === undefined) throw new Error(`${id} has no term in weeks.`);
    return Number(number);
  };
  return { weeks: weeks('eu.avg.36.2.term'), extension: weeks('eu.avg.36.2.extension') };
}
