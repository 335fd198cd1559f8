import { sayFileRefusal } from '../../platform/files/index.ts';
import type { Problem } from '../../platform/http/bind.tsx';
import type { FieldErrors, Language, Text } from '../../ui/index.ts';
import { sayGuestError } from '../guests/index.ts';
import { say, sayDay } from './say.ts';
import { guestTexts } from './texts/guest-texts.ts';
import { problemTexts as texts } from './texts/room-texts.ts';

/** Where each refusal is shown in the form of a message. */
const atText = [
  'closed',
  'only-reads',
  'nobody',
  'already-recalled',
  'no-tie',
  'already-in',
  'full',
  'last-worker',
] as const;

const refusalText = (refusal: string): Text | undefined =>
  (atText as readonly string[]).includes(refusal) ? texts[refusal as (typeof atText)[number]] : undefined;

/** A refusal in words, for a page that has no field to show it at. */
export const sayRefusal = (refusal: string | null, language: Language): string | undefined =>
  refusal === null ? undefined : refusalText(refusal)?.[language];

const wrong = ({ errors }: Problem, name: string) => Object.keys(errors).some((path) => path.split('.')[0] === name);
const present = (errors: Record<string, string | undefined>): FieldErrors =>
  Object.fromEntries(Object.entries(errors).filter((each): each is [string, string] => each[1] !== undefined));

/** The errors of the form of a message, by field; `u` for who comes from outside. */
export function messageErrors(problem: Problem, language: Language, to: 'je' | 'u' = 'je'): FieldErrors {
  const { errors, refusal } = problem;
  const about = wrong(problem, 'gegevens') || refusal === 'outside-room';
  const own = to === 'je' ? texts : { ...texts, ...guestTexts };
  const known = refusal !== null && Object.hasOwn(own, refusal) ? own[refusal as keyof typeof own] : undefined;
  return present({
    tekst: errors.tekst
      ? own[errors.tekst === 'too_big' ? 'tooLong' : 'writeText'][language]
      : refusal === 'outside-room'
        ? undefined
        : known?.[language],
    gegevens: about ? own[refusal === 'outside-room' ? 'outside-room' : 'chooseFields'][language] : undefined,
    diepte: wrong(problem, 'diepte') ? own.chooseDepth[language] : undefined,
    bestanden: sayFileRefusal(errors.bestanden, language) || undefined,
  });
}

/** The errors of the form that lets somebody in. */
export const memberErrors = (problem: Problem, language: Language): FieldErrors =>
  present({
    wie: problem.errors.wie ? texts.chooseWho[language] : sayRefusal(problem.refusal, language),
    mag: problem.errors.mag ? texts.chooseMay[language] : undefined,
  });

/** The errors of the form of a new room; `latest` is the last day that can be chosen. */
export function openingErrors(problem: Problem, latest: string, language: Language): FieldErrors {
  const { errors, refusal } = problem;
  const late = say(texts.endTooLate, language, { day: sayDay(latest, language) });
  const refused = refusal === 'end-passed' ? texts.endPassed[language] : refusal === 'end-too-late' ? late : undefined;
  return present({
    waarvoor: errors.waarvoor ? texts.writeWhatFor[language] : undefined,
    gegevens: wrong(problem, 'gegevens') ? texts.chooseFields[language] : undefined,
    tot: errors.tot ? texts.chooseEnd[language] : refused,
    client_mag: errors.client_mag ? texts.chooseClient[language] : undefined,
  });
}

/** The errors of the form that lets a guest in. */
export function guestErrors(problem: Problem, language: Language): FieldErrors {
  const { errors, refusal } = problem;
  const own = Object.fromEntries(Object.entries(errors).filter(([name]) => name.startsWith('guest')));
  const refused = refusal && sayGuestError(refusal, language);
  return {
    ...own,
    ...present({
      partij: errors.partij ? texts.chooseParty[language] : refused ? undefined : sayRefusal(refusal, language),
      guestProof: refused || own.guestProof,
      mag: errors.mag ? texts.chooseMay[language] : undefined,
    }),
  };
}
