import { askAdvice } from '../../features/plan/advice/ask-advice.ts';
import { giveAdvice } from '../../features/plan/advice/give-advice.ts';
import { reviseActivity } from '../../features/plan/revise-activity.ts';
import { saveStep } from '../../features/plan/save-step.ts';
import type { Narrator, Somebody } from './narrator.ts';

type People = { ilse: Somebody; mirjam: Somebody; ruben: Somebody };

/** Plans in every stage of their life, besides the one that runs for the neighbourhood team. */
export async function tellOfPlans(narrator: Narrator, { ilse, mirjam, ruben }: People): Promise<void> {
  await tellOfExtract(narrator, ilse);
  await tellOfCaseMeeting(narrator, mirjam, ruben);
  await narrator.walks(ilse, 1, 'aanvraag-verhuizen', 7);
}

/** It runs for nearly a year. A next version with one field less waits for the officer. */
async function tellOfExtract({ approves, does, day }: Narrator, ilse: Somebody): Promise<void> {
  const activity = await approves(ilse, 345, 'uittreksel-brp', 'de balie en de FG');
  await does(ilse, 6, reviseActivity, { activity });
  await does(ilse, 6, saveStep, {
    activity,
    step: 4,
    // The round that was approved saved this step once.
    revisie: 1,
    uit: 'geboortedatum',
    besproken: 'Met het BSN vinden we al de goede persoon. De geboortedatum vragen we niet meer.',
    met: 'de balie',
    openvraag: 'Staat de geboortedatum dan nog op elk uittreksel?',
  });
  await does(ilse, 5, askAdvice, {
    activity,
    vraag: 'Kunnen we zonder geboortedatum, nu we het BSN van de wet al gebruiken?',
    voor: day(-9),
  });
}

/** The officer advised; the owner has yet to say what she does with it. */
async function tellOfCaseMeeting({ walks, does }: Narrator, mirjam: Somebody, ruben: Somebody): Promise<void> {
  const { activity, revision } = await walks(mirjam, 12, 'casusoverleg-wijkteam', 10);
  const { question } = await does(mirjam, 11, askAdvice, {
    activity,
    vraag: 'Is eerst zonder naam bespreken genoeg, of vragen we vooraf altijd toestemming?',
    voor: '',
  });
  await does(ruben, 3, giveAdvice, {
    ...{ vraag: question, revisie: revision, oordeel: 'agree-with-advice' },
    advies: 'Eerst zonder naam is een goede regel. Leg bij elke naam vast waarom het zonder niet lukte.',
    ...Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`stap${at + 1}`, ''])),
    stap7: 'Spreek met de woningcorporatie ook af wie de afspraak verlengt. De vorige is verlopen.',
  });
}
