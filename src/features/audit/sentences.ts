import type { Language } from '../../platform/context.ts';
import { fill } from '../../ui/index.ts';
import { deedTexts } from './deed-texts.ts';
import type { Deed } from './policy.ts';
import { texts } from './texts.ts';

const whoText = ({ by }: Deed, language: Language): string => {
  if (by.kind === 'person') return by.name;
  return texts[by.kind === 'self' ? 'you' : by.kind][language];
};

/** What is said of an act that has no words of its own: about a person that would be a mistake, and a test finds it. */
const unknown = { did: texts.didSomething, wanted: texts.wantedSomething };

/** One sentence for the person: who, what, and when it could not be done that as well. Never a code name. */
export function sayDeed(deed: Deed, language: Language): string {
  const { did, wanted, didTowards, wantedTowards } = { ...unknown, ...deedTexts[deed.action] };
  const who = whoText(deed, language);
  const to = deed.party === undefined ? undefined : { party: deed.party };
  if (deed.outcome === 'done' || deed.outcome === 'seen') {
    return `${who} ${to && didTowards ? fill(didTowards[language], to) : did[language]}.`;
  }
  const what = to && wantedTowards ? fill(wantedTowards[language], to) : wanted[language];
  const ending = deed.uncertain ? texts.notSure : deed.outcome === 'stopped' ? texts.notAllowed : texts.notDone;
  return `${fill(texts.wanted[language], { who, what })} ${ending[language]}`;
}
