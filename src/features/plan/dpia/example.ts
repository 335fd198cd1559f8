import type { Context } from '../../../platform/context.ts';
import { addDays, dayOf } from '../../../platform/dates.ts';
import { newId } from '../../../platform/ids.ts';
import { kindOf } from '../../organisation/index.ts';
import type { PlanDocument } from '../policy.ts';
import { findDraft } from '../store.ts';
import { workerOf } from '../worker-of.ts';
import { type DpiaContent, type DpiaRisk, emptyDpia, type Judged, type Weighed } from './content.ts';
import { type LoadedDpia, loadDpia } from './load-dpia.ts';
import { markOf } from './marks.ts';
import { mayDecideAgainst, outcomeOf } from './policy.ts';
import { shapeOf } from './shape.ts';
import { addTurn, changeDpia } from './store.ts';
import { type Reader, suggestionFor } from './suggestions.ts';

/** What a careful owner would write, for the demo and for tests. Invented, and in Dutch as people write. */

/** When the measure that is still to be made is there, after this many days. */
const YEAR_AHEAD = 390;
const notHere: Judged = { answer: 'fits-not', why: 'Dat doen we niet bij deze activiteit.' };
/** What the plan says nothing about, where “not here” would be no reason. */
const silent: Readonly<Record<string, Judged>> = {
  'dpia.wp248.5': { answer: 'fits-not', why: 'Het blijft bij de mensen die zelf bij ons komen.' },
};
/** What the plan leaves in doubt, as this owner decides it. */
const decided: Readonly<Record<string, Judged>> = {
  'dpia.wp248.6': {
    answer: 'fits-not',
    why: 'We leggen naast wat de persoon vertelt alleen wat nodig is, en zeggen dat.',
  },
  'dpia.nl.5': { answer: 'fits-not', why: 'Geldzaken komen soms ter sprake, niet op grote schaal.' },
  'dpia.nl.7': { answer: 'fits-not', why: 'Het gaat om een kleine groep, niet om grote schaal.' },
  'dpia.nl.8': { answer: 'fits', why: 'We werken samen met anderen en delen soms gevoelige gegevens.' },
};

function judge(question: string, reader: Reader): Judged {
  const suggestion = suggestionFor(question, reader);
  if (suggestion === undefined) return silent[question] ?? notHere;
  return suggestion.answer === 'doubt'
    ? (decided[question] ?? notHere)
    : { answer: suggestion.answer, why: suggestion.why.nl };
}

const weigh = (likelihood: number, likelihoodWhy: string, severity: number, severityWhy: string): Weighed => ({
  ...{ likelihood, likelihoodWhy, severity, severityWhy },
});

type Told = Pick<DpiaRisk, 'description' | 'origin' | 'originWhy' | 'event' | 'before' | 'after'>;

const told: readonly Told[] = [
  {
    description: 'Een collega die niet bij iemand betrokken is, leest mee. De persoon schaamt zich en vertelt minder.',
    origin: 'inside',
    originWhy: 'Iedereen kent hier veel mensen uit de buurt.',
    event: 'access',
    before: weigh(3, 'Nieuwsgierigheid is menselijk.', 3, 'Vertrouwen is lastig terug te winnen.'),
    after: weigh(1, 'Alleen wie betrokken is kan erbij, en elke blik staat in het logboek.', 3, 'Het blijft pijnlijk.'),
  },
  {
    description: 'Een bericht komt op een gedeelde telefoon. Een huisgenoot komt te weten dat er hulp is.',
    origin: 'design',
    originWhy: 'Mensen delen een telefoon of een mailadres.',
    event: 'access',
    before: weigh(3, 'Dat komt vaker voor dan je denkt.', 4, 'Thuis kan dat gevaarlijk zijn.'),
    after: weigh(1, 'Een bericht zegt niets en de link vraagt een tweede bewijs.', 4, 'De ernst blijft.'),
  },
  {
    description: 'Een partner gebruikt wat hij hoort voor iets anders. De persoon durft niets meer te vertellen.',
    origin: 'supplier',
    originWhy: 'Andere organisaties hebben ook andere taken.',
    event: 'other',
    before: weigh(2, 'Het is een keer gebeurd.', 3, 'Het kan iemand een voorziening kosten.'),
    after: weigh(1, 'Delen gaat per keer, met een reden en een afspraak.', 3, 'De ernst blijft.'),
  },
];

/** The measures of the plan take turns; the last risk also has one that still must be made. */
const risksFor = ({ measures }: PlanDocument, due: string): DpiaRisk[] =>
  told.map((risk, at) => {
    const planned = measures.filter((_, index) => index % told.length === at);
    return {
      ...risk,
      id: newId(),
      measures: [
        ...planned.map(({ id, text }) => ({ id: `plan-${id}`, planMeasure: id, text: text.nl, owner: '', due: null })),
        ...(at < told.length - 1
          ? []
          : [
              {
                id: 'eigen-nabellen',
                planMeasure: null,
                text: 'Elk kwartaal nagaan wat er gedeeld is.',
                owner: 'De proceseigenaar',
                due,
              },
            ]),
      ],
    };
  });

const making = (document: PlanDocument, due: string): Partial<DpiaContent> => ({
  decision: { choice: 'do', why: 'De mensen om wie het gaat moeten op ons kunnen rekenen.' },
  proportionality: {
    less: 'Zonder deze gegevens kunnen we niemand helpen. We vragen pas iets als het nodig is.',
    weighs: 'De hulp weegt op tegen wat we vragen. Wie iets niet wil vertellen, krijgt toch hulp.',
    rights: 'Mensen zien hun gegevens op hun eigen pagina en vragen daar om verbeteren of wissen.',
  },
  risks: risksFor(document, due),
  risksComplete: 'Met het team en de cliëntenraad nagelopen aan de hand van voorbeelden uit de praktijk.',
  views: {
    choice: 'asked',
    who: 'Drie leden van de cliëntenraad',
    said: 'Ze willen vooral weten wie er meekijkt. Dat staat nu op de eigen pagina.',
  },
});

function exampleContent(
  document: PlanDocument,
  kind: 'solo' | 'team',
  { questions }: LoadedDpia,
  due: string,
): DpiaContent {
  const screening = Object.fromEntries(questions.map(({ id }) => [id, judge(id, { document, kind })]));
  const judged = { ...emptyDpia(), screening };
  const outcome = outcomeOf(questions, judged);
  if (outcome === 'not-needed') return judged;
  const small = outcome === 'advised' || (kind === 'solo' && mayDecideAgainst(questions, judged));
  if (!small) return { ...judged, ...making(document, due) };
  const alone = 'Het gaat om een kleine groep bij één hulpverlener. De tien stappen dekken de risico’s.';
  const regular = 'Het gaat om gewoon werk dat de wet regelt. De tien stappen dekken de risico’s.';
  return { ...judged, decision: { choice: 'do-not', why: kind === 'solo' ? alone : regular } };
}

/**
 * Records for the draft of an activity whether a DPIA is needed and, where it is, a whole one with advice: as the
 * worker of this context, for the demo and for tests. Nothing where there is no draft.
 */
export async function recordExampleDpia(c: Context, activity: string): Promise<void> {
  const draft = await findDraft(c, activity, true);
  if (!draft) return;
  const { round, document } = draft;
  const loaded = await loadDpia(c, { activity, round, country: document.country, lock: true });
  const content = exampleContent(document, await kindOf(c), loaded, dayOf(addDays(c.now, YEAR_AHEAD)));
  const by = workerOf(c).account;
  const where = { activity, round };
  await changeDpia(c, where, by, { content, shape: shapeOf(document), highSince: c.now });
  const asksAdvice = content.decision?.choice === 'do' || outcomeOf(loaded.questions, content) === 'needed';
  if (!asksAdvice || (content.decision?.choice === 'do-not' && !loaded.hasOfficer)) return;
  const [officer] = loaded.officers;
  const words = 'Zorg dat de cliëntenraad volgend jaar weer meekijkt.';
  if (officer) await addTurn(c, where, by, { kind: 'asked', words: 'Wil je vooral naar het delen kijken?' });
  await addTurn(c, where, officer ?? by, {
    ...{ kind: 'advised', opinion: 'agree-with-advice', words },
    outside: officer ? '' : 'de FG van buiten',
    about: [markOf(content)],
  });
  await addTurn(c, where, by, { kind: 'replied', reply: 'follow', words: 'Staat in de jaarplanning.' });
}
