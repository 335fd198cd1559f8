import type { ConditionKind } from '../vocabulary.ts';
import type { Text } from './text.ts';

/** What must also happen. */
export const conditionTexts: Record<ConditionKind, Text> = {
  'inform-person-first': { nl: 'Vertel het de persoon vooraf.', en: 'Tell the person beforehand.' },
  'inform-person-afterwards': {
    nl: 'Vertel de persoon daarna wat je deelde, en waarom. Uitstel kan als je de reden opschrijft.',
    en: 'Tell the person afterwards what you shared, and why. You may wait if you write down the reason.',
  },
  'notify-privacy-officer': {
    nl: 'De functionaris gegevensbescherming krijgt bericht.',
    en: 'The data protection officer is notified.',
  },
  'recipient-bound-too': {
    nl: 'De ander heeft ook beroepsgeheim, en werkt aan hetzelfde doel.',
    en: 'The other is bound to secrecy too, and works on the same aim.',
  },
  'write-down-terms': {
    nl: 'Schrijf op waarom aan de voorwaarden van deze regel is voldaan.',
    en: 'Write down why the terms of this rule are met.',
  },
  'keep-advice': { nl: 'Het advies blijft bij dit besluit bewaard.', en: 'The advice is kept with this decision.' },
  'opt-out-in-message': {
    nl: 'In het bericht staat hoe de persoon zich kan afmelden.',
    en: 'The message says how to unsubscribe.',
  },
  'second-proof': {
    nl: 'Wie opent, bewijst met een code of woord wie hij is.',
    en: 'Whoever opens it proves with a code or word who they are.',
  },
  'show-break-glass': {
    nl: 'Collega’s zien dat je dit dossier opende, en je reden.',
    en: 'Colleagues see that you opened this file, and your reason.',
  },
  'only-for-hold': {
    nl: 'Gebruik het alleen voor de zaak die nog loopt.',
    en: 'Use it only for the matter that is still running.',
  },
  'explain-deviation': {
    nl: 'Je week af van het plan. De functionaris gegevensbescherming ziet je reden.',
    en: 'You deviated from the plan. The data protection officer sees your reason.',
  },
};
