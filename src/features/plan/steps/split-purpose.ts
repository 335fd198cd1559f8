import type { FormValues } from '../../../platform/http/form.ts';
import type { PlanDocument } from '../policy.ts';
import { lintPurpose, splitAt } from '../linter/purpose-linter.ts';
import { SHORT } from './step-form.ts';

/** Words in the name that is proposed for the second purpose. */
const WORDS_IN_NAME = 5;

/** A form of step 2 in which one purpose became two, to finish and save. Empty when there is nothing to split. */
export function splitValues({ purposes }: PlanDocument, id: string): FormValues {
  const purpose = purposes.find((each) => each.id === id);
  if (!purpose) return {};
  for (const [part, name] of [
    ['explanation', 'uitleg'],
    ['title', 'titel'],
  ] as const) {
    const text = purpose[part].nl;
    const found = lintPurpose(text, 'nl', part).find(({ kind }) => kind === 'two-in-one');
    const two = found && splitAt(text, found);
    if (!two) continue;
    const said = part === 'title' ? { first: bare(two.first), second: bare(two.second) } : two;
    return {
      [`doel.${id}.${name}.nl`]: said.first,
      'nieuw.titel.nl': nameFrom(said.second),
      'nieuw.uitleg.nl': part === 'title' ? purpose.explanation.nl : said.second,
      'nieuw.waarom.nl': purpose.why.nl,
      'nieuw.contact.nl': purpose.contactMoment.nl,
    };
  }
  return {};
}

const bare = (sentence: string): string => sentence.replace(/[.!?]+$/, '');
const nameFrom = (sentence: string): string =>
  bare(sentence.split(/\s+/).slice(0, WORDS_IN_NAME).join(' ')).slice(0, SHORT);
