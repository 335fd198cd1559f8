import type { Language } from '../../../ui/index.ts';
import type { Reach } from '../../delivery/index.ts';
import { say, sayMoment } from '../say.ts';
import { workTexts as texts } from '../texts/work-texts.ts';

const proofs = { sms: 'proofSms', phone: 'proofPhone', letter: 'proofLetter', word: 'proofWord' } as const;

export const sayProof = (proof: NonNullable<Reach['proof']>, language: Language): string =>
  texts[proofs[proof]][language];

/** Before a word is written: whether it can arrive, and if not, what to do first. */
export function sayReach({ mail, proof }: Reach, language: Language): string {
  if (mail === 'can' && proof) return say(texts.canArrive, language, { proof: sayProof(proof, language) });
  const words = { 'no-address': 'noAddress', 'no-proof': 'noProof', 'wants-no-mail': 'wantsNoMail' } as const;
  return texts[mail === 'can' || mail === 'not-now' ? 'notNow' : words[mail]][language];
}

/** After it was written: who can open it, and what became of the mail. */
export function sayDelivery(reach: Reach, language: Language): string[] {
  const { name, proof, mail, last } = reach;
  const only = proof
    ? [say(texts.onlyThis, language, { name, proof: sayProof(proof, language) }), texts.asLong[language]]
    : [];
  if (mail !== 'can') return [...only, sayReach(reach, language)];
  return [
    ...only,
    ...(last ? [sayLast(last, language)] : []),
    ...(last?.codeFailed ? [texts.codeFailed[language]] : []),
  ];
}

function sayLast(last: NonNullable<Reach['last']>, language: Language): string {
  if (last.became === 'expired' || last.became === 'revoked') return texts.linkClosed[language];
  if (last.became === 'opened') return texts.mailOpened[language];
  if (last.became === 'not-sent' || last.became === 'uncertain') return texts.mailFailed[language];
  if (last.became === 'under-way' || last.became === 'ready') return texts.mailWaits[language];
  return say(texts.mailSent, language, { at: sayMoment(last.madeAt, language) });
}
