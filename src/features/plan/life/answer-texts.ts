import type { Text } from '../../../ui/index.ts';
import type { LifeRefusal } from './life.ts';
import { lifeTexts } from './texts.ts';

/** Why a step in the life of a plan cannot be taken now, and what can. */
export const lifeRefusals: Record<
  LifeRefusal | 'no-fg' | 'day-passed' | 'day-too-far' | 'approved-already' | 'say-what-changes' | 'saved-meanwhile',
  Text
> = {
  'no-draft': { nl: 'Er is nu geen concept. Maak er eerst een.', en: 'There is no draft now. Make one first.' },
  'draft-exists': {
    nl: 'Er is al een concept. Werk daarin verder.',
    en: 'There is a draft already. Continue in that one.',
  },
  'draft-waits': lifeTexts.draftFirstText,
  'asked-already': {
    nl: 'De FG is al gevraagd. Het antwoord komt hier.',
    en: 'The officer was asked already. The answer comes here.',
  },
  'not-asked': { nl: 'Er ligt nu geen vraag bij de FG.', en: 'There is no question with the officer now.' },
  'advice-given': {
    nl: 'Het advies is al gegeven. De eigenaar is aan zet.',
    en: 'The advice was given already. It is up to the owner.',
  },
  'no-advice-yet': {
    nl: 'De FG heeft nog niet geadviseerd. Je antwoord kan daarna.',
    en: 'The officer has not advised yet. You can answer after that.',
  },
  'advice-waits': lifeTexts.waitsForAdvice,
  'not-in-force': {
    nl: 'Er geldt nu geen plan. Nakijken kan zodra er een geldt.',
    en: 'No plan is in force now. You can review once there is one.',
  },
  'closed-already': { nl: 'Deze activiteit is al afgesloten.', en: 'This activity is closed already.' },
  'not-closed': { nl: 'Sluit de activiteit eerst af.', en: 'First close the activity.' },
  'nothing-approved': {
    nl: 'Er is nog niets goedgekeurd. Werk verder aan het concept.',
    en: 'Nothing was approved yet. Go on with the draft.',
  },
  'no-fg': lifeTexts.noFg,
  'day-passed': { nl: 'Kies vandaag of een latere dag.', en: 'Choose today or a later day.' },
  'day-too-far': {
    nl: 'Kies een dag binnen een jaar. Later kun je het plan opnieuw goedkeuren.',
    en: 'Choose a day within a year. Later you can approve the plan anew.',
  },
  'say-what-changes': {
    nl: 'De FG is niet akkoord. Volg je het advies? Schrijf dan wat je verandert. De FG leest dat.',
    en: 'The officer does not agree. Do you follow the advice? Then write what you change. The officer reads it.',
  },
  'approved-already': {
    nl: 'Dit concept is al goedgekeurd, of iemand liet het vervallen. Hieronder staat hoe het nu is.',
    en: 'This draft was approved already, or somebody dropped it. Below you see how it stands now.',
  },
  'saved-meanwhile': {
    nl: 'Het concept is veranderd terwijl je las. Wat je schreef, staat hieronder nog. Lees wat er anders is en verstuur dan opnieuw.',
    en: 'The draft changed while you read. What you wrote is still below. Read what is different and send again.',
  },
};

/** What just happened, by the fixed code in the address. */
export const lifeNotices: Readonly<Record<string, Text>> = {
  gepland: {
    nl: 'Goedgekeurd. Het plan geldt vanaf de gekozen dag.',
    en: 'Approved. The plan is in force from the day you chose.',
  },
  gevraagd: {
    nl: 'De FG is gevraagd. Je kunt ondertussen verder werken.',
    en: 'The officer was asked. You can go on working meanwhile.',
  },
  geadviseerd: {
    nl: 'Je advies is verstuurd. De eigenaar antwoordt erop.',
    en: 'Your advice was sent. The owner answers it.',
  },
  beantwoord: {
    nl: 'Je antwoord is bewaard. De FG ziet het ook.',
    en: 'Your answer was saved. The officer sees it too.',
  },
  teruggenomen: {
    nl: 'De vraag is teruggenomen. De FG leest waarom.',
    en: 'The question was taken back. The officer reads why.',
  },
  vervallen: {
    nl: 'Het concept is vervallen. Wat gold, blijft gelden.',
    en: 'The draft was dropped. What was in force stays in force.',
  },
  nagekeken: {
    nl: 'Vastgelegd. De volgende keer telt vanaf vandaag.',
    en: 'Recorded. The next review counts from today.',
  },
  afgesloten: { nl: 'De activiteit is afgesloten.', en: 'The activity was closed.' },
  afgerond: { nl: 'Vastgelegd. De activiteit is afgerond.', en: 'Recorded. The activity is wound up.' },
  overgenomen: { nl: 'Je zorgt nu voor deze activiteit.', en: 'You take care of this activity now.' },
};
