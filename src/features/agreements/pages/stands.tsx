import { Badge, type BadgeKind, dateInWords, fill, type Language } from '../../../ui/index.ts';
import { needsAgreement } from '../gaps.ts';
import { type AgreementState, currentTerm, type Term } from '../policy.ts';
import type { RegisteredParty } from '../register.ts';
import { detailTexts } from '../texts-detail.ts';
import { stateTexts, texts } from '../texts.ts';

export const badgeOf: Record<AgreementState | 'none', BadgeKind> = {
  'in-force': 'good',
  'ends-soon': 'attention',
  'not-yet': 'neutral',
  lapsed: 'stop',
  none: 'stop',
};

export const sayTerm = ({ from, until }: Term, language: Language): string =>
  until === null
    ? fill(texts.since[language], { from: dateInWords(from, language) })
    : fill(texts.between[language], { from: dateInWords(from, language), until: dateInWords(until, language) });

/** The agreement that counts today, or the newest. */
export const currentAgreement = ({ agreements }: RegisteredParty, today: string) => currentTerm(agreements, today);

/** How a party stands today: in words, with a colour that only helps. */
export const Stands = ({ registered, language }: { registered: RegisteredParty; language: Language }) => {
  const { facts, state } = registered;
  if (facts.endedOn !== null) {
    return <Badge>{fill(detailTexts.endedTitle[language], { date: dateInWords(facts.endedOn, language) })}</Badge>;
  }
  if (state === 'none' && !needsAgreement(facts)) return <Badge>{texts.notNeeded[language]}</Badge>;
  const stopped = facts.plans.needsAgreement && state !== 'in-force' && state !== 'ends-soon';
  return (
    <div>
      <Badge kind={badgeOf[state]}>{stateTexts[state][language]}</Badge>
      {stopped ? <p>{texts.flowStopped[language]}</p> : null}
    </div>
  );
};
