import { basisReasons } from './basis-reasons.ts';
import type { Reason } from '../vocabulary.ts';
import type { Text } from './text.ts';

/** Why a check came out as it did. What stands in the way begins with how it can be done. */
export const reasonTexts: Record<Reason, Text> = {
  'waits-for-purpose': {
    nl: 'Dit bekijken we zodra het doel klopt (stap 2).',
    en: 'We look at this as soon as the purpose is right (step 2).',
  },
  'owner-named': {
    nl: 'Iemand is verantwoordelijk en het plan is goedgekeurd.',
    en: 'Somebody is responsible and the plan is approved.',
  },
  'no-owner': {
    nl: 'Dit kan zodra één persoon verantwoordelijk is voor dit plan. Nu staat er niemand.',
    en: 'This is possible once one person is responsible for this plan. Now nobody is.',
  },
  'plan-not-approved': {
    nl: 'Dit kan zodra het plan is goedgekeurd. Het is nog een ontwerp.',
    en: 'This is possible once the plan is approved. It is still a draft.',
  },
  'plan-closed': {
    nl: 'Archiveren en vernietigen kan nog. Voor de rest is dit plan afgesloten.',
    en: 'Archiving and destroying are still possible. For the rest this plan is closed.',
  },
  'purpose-allows': {
    nl: 'Het doel ‘{first}’ staat in het plan, en {rest} hoort erbij.',
    en: 'The purpose ‘{first}’ is in the plan, and {rest} is part of it.',
  },
  'purpose-not-in-plan': {
    nl: 'Dit kan voor een doel dat in het plan staat. ‘{all}’ staat er niet in.',
    en: 'This is possible for a purpose in the plan. ‘{all}’ is not in it.',
  },
  'operation-not-in-purpose': {
    nl: 'Voor het doel ‘{first}’ kan wel wat in het plan staat. Het plan noemt daar niet: {rest}.',
    en: 'For the purpose ‘{first}’ you can do what the plan says. There the plan does not name: {rest}.',
  },
  'fields-in-plan': { nl: 'Alle gegevens staan in het plan.', en: 'All data are in the plan.' },
  'field-not-in-plan': {
    nl: 'Dit kan met gegevens uit het plan. Dit staat er niet in: {all}.',
    en: 'This is possible with data from the plan. Not in it: {all}.',
  },
  'no-fields-named': {
    nl: 'Dit kan zodra je zegt om welke gegevens het gaat.',
    en: 'This is possible once you say which data it is about.',
  },
  needed: { nl: 'Deze gegevens zijn nodig voor het doel.', en: 'These data are needed for the purpose.' },
  'field-not-for-purpose': {
    nl: 'Dit kan met de gegevens die bij het doel horen. Dit is er niet voor nodig: {all}.',
    en: 'This is possible with the data that belong to the purpose. Not needed for it: {all}.',
  },
  'reason-missing': {
    nl: 'Dit kan zodra je opschrijft waarom het bij deze persoon nodig is: {all}.',
    en: 'This is possible once you write down why it is needed for this person: {all}.',
  },
  'deeper-than-needed': {
    nl: 'Dit kan met minder diepgang. Voor het doel hoef je over {all} minder te vertellen.',
    en: 'This is possible in less depth. The purpose needs less to be told about {all}.',
  },
  'anonymous-is-enough': {
    nl: 'Leren kan met aantallen en met tekst zonder wie het is. Gegevens van één persoon blijven hier.',
    en: 'Learning is possible with counts and text without names. The data of one person stay here.',
  },
  'right-moment': { nl: 'Dit is het goede moment om dit te vragen.', en: 'This is the right moment to ask this.' },
  'nothing-collected': { nl: 'Er wordt niets nieuws verzameld.', en: 'Nothing new is collected.' },
  'too-early': {
    nl: 'Dit kan later. Nu is het nog te vroeg voor: {all}.',
    en: 'This is possible later. It is too early now for: {all}.',
  },
  ...basisReasons,
  'stays-inside': { nl: 'De gegevens blijven binnen de organisatie.', en: 'The data stay inside the organisation.' },
  'to-the-person': {
    nl: 'De gegevens gaan naar de persoon zelf of wie voor hem optreedt.',
    en: 'The data go to the person, or to whoever acts for them.',
  },
  'colleague-not-involved': {
    nl: 'Overleggen zonder naam kan altijd. Deze collega werkt niet mee aan de hulp aan deze persoon.',
    en: 'Consulting without a name is always possible. This colleague has no part in helping this person.',
  },
  'colleague-with-consent': {
    nl: 'De persoon vindt het goed dat deze collega dit weet.',
    en: 'The person agrees that this colleague knows this.',
  },
  'carer-without-consent': {
    nl: 'Je kunt het samen bespreken. Familie of een mantelzorger hoort dit als de persoon dat wil.',
    en: 'You can discuss it together. Family or an informal carer hears this if the person wants it.',
  },
  'carer-with-consent': {
    nl: 'De persoon wil dat deze naaste dit weet.',
    en: 'The person wants this relative or friend to know.',
  },
  'carer-in-need': {
    nl: 'In nood kan een naaste horen wat nu nodig is, niet meer.',
    en: 'In an emergency somebody close may hear what is needed now, no more.',
  },
  'authority-without-law': {
    nl: 'Je kunt vragen om het op papier te zetten. {First} krijgt dit met een wet erbij, of als de persoon dat wil.',
    en: 'You can ask for it on paper. {First} gets this with a law behind it, or if the person wants it.',
  },
  'authority-with-ground': {
    nl: 'Er is een reden waarom dit naar {all} mag.',
    en: 'There is a ground for telling this to {all}.',
  },
  'flow-fits': {
    nl: 'Het plan geeft deze gegevens aan {all}.',
    en: 'The plan gives these data to {all}.',
  },
  'recipient-not-named': {
    nl: 'Dit kan zodra je zegt wie het krijgt.',
    en: 'This is possible once you say who receives it.',
  },
  'no-flow': {
    nl: 'Je kunt het aan de persoon zelf geven. Het plan geeft voor dit doel niets aan {all}.',
    en: 'You can give it to the person. For this purpose the plan gives nothing to {all}.',
  },
  'referrer-wall': {
    nl: 'Je kunt het aan de persoon zelf geven. {First} verwees door en krijgt niets terug, tenzij de persoon dat wil.',
    en: 'You can give it to the person. {First} referred them and gets nothing back, unless the person wants it.',
  },
  'not-in-flow': {
    nl: 'Een deel kan wel. Het plan geeft dit niet aan {first}: {rest}.',
    en: 'A part is possible. The plan does not give this to {first}: {rest}.',
  },
  'channel-not-in-flow': {
    nl: 'Dit kan langs een andere weg. Naar {first} gaat niets via: {rest}.',
    en: 'This is possible another way. Nothing goes to {first} by: {rest}.',
  },
  'no-agreement': {
    nl: 'Dit kan zodra er een overeenkomst is met {all}.',
    en: 'This is possible once there is an agreement with {all}.',
  },
  'agreement-not-in-force': {
    nl: 'Dit kan zodra de overeenkomst met {all} weer geldt.',
    en: 'This is possible once the agreement with {all} is in force again.',
  },
  'agreement-does-not-cover': {
    nl: 'Een deel kan misschien wel. De afspraken met {first} gaan hier niet over: {rest}.',
    en: 'A part may be possible. The agreement with {first} does not cover: {rest}.',
  },
  'within-purpose': {
    nl: 'De gegevens zijn voor dit doel verzameld.',
    en: 'The data were collected for this purpose.',
  },
  'compatible-purpose': {
    nl: 'Dit past bij het doel waarvoor dit is verzameld: {all}. Vertel het de persoon vooraf.',
    en: 'This fits the purpose for which this was collected: {all}. Tell the person beforehand.',
  },
  'new-purpose-consented': {
    nl: 'De persoon gaf toestemming om dit ook hiervoor te gebruiken: {all}.',
    en: 'The person consented to this further use: {all}.',
  },
  'new-purpose-by-law': {
    nl: 'Een wet vraagt om dit ook hiervoor te gebruiken: {all}.',
    en: 'A law requires this further use: {all}.',
  },
  'purpose-not-compared': {
    nl: 'Dit kan misschien na overleg. Dit is voor een ander doel verzameld: {all}.',
    en: 'This may be possible after consultation. Collected for another purpose: {all}.',
  },
  'purpose-not-compared-protected': {
    nl: 'Dit kan met toestemming. Dit is voor een ander doel verzameld en extra beschermd: {all}.',
    en: 'This is possible with consent. Collected for another purpose and specially protected: {all}.',
  },
  'secure-enough': { nl: 'De weg is veilig genoeg.', en: 'The way is safe enough.' },
  'second-proof-needed': {
    nl: 'Dit kan via {all}. Wie opent, bewijst eerst wie hij is.',
    en: 'This is possible by {all}. Whoever opens it first proves who they are.',
  },
  'opened-with-reason': {
    nl: 'Je kunt erbij, want je gaf een reden. Anderen zien dat.',
    en: 'You can see it because you gave a reason. Others see that.',
  },
  'only-to-look': {
    nl: 'Een collega die deze persoon begeleidt, kan dit doen. Noodtoegang is om te kijken, en eindigt vanzelf.',
    en: 'A colleague who works with this person can do this. Emergency access is for looking, and ends by itself.',
  },
  'no-need-to-know': {
    nl: 'Een collega die deze persoon begeleidt, kan helpen. Jij werkt niet met deze persoon.',
    en: 'A colleague who works with this person can help. You do not work with this person.',
  },
  'channel-not-named': {
    nl: 'Dit kan zodra je zegt langs welke weg het gaat.',
    en: 'This is possible once you say by which way it goes.',
  },
  'channel-not-in-plan': {
    nl: 'Dit kan langs een weg uit het plan. Deze staat er niet in: {all}.',
    en: 'This is possible by a way in the plan. Not in it: {all}.',
  },
  'channel-too-open': {
    nl: 'Dit kan langs een veiliger weg. {First} is te open voor: {rest}.',
    en: 'This is possible by a safer way. {First} is too open for: {rest}.',
  },
  'no-second-proof': {
    nl: 'Dit kan zodra je met de persoon een tweede bewijs afspreekt. Dat hoort bij: {all}.',
    en: 'This is possible once you agree on a second proof with the person. It belongs to: {all}.',
  },
  'within-term': { nl: 'De bewaartermijn loopt nog.', en: 'The retention term still runs.' },
  'archive-allows': { nl: 'Ook uit het archief mag dit.', en: 'This is allowed from the archive too.' },
  'term-over-destroy': {
    nl: 'De bewaartermijn is voorbij. Vernietigen hoort nu.',
    en: 'The retention term is over. Destroying is due.',
  },
  'kept-for-hold': {
    nl: 'De termijn is voorbij. Inzien mag alleen voor de zaak die nog loopt.',
    en: 'The term is over. Looking is allowed only for the matter that is still running.',
  },
  archived: {
    nl: 'Dit kan als je het dossier weer opent. Het ligt in het archief.',
    en: 'This is possible if you reopen the file. It is in the archive.',
  },
  'term-over': {
    nl: 'Vraag het de persoon opnieuw als je het nodig hebt. De bewaartermijn is voorbij.',
    en: 'Ask the person again if you need it. The retention term is over.',
  },
  'term-runs': {
    nl: 'Archiveren kan wel. Vernietigen kan als de bewaartermijn voorbij is.',
    en: 'Archiving is possible. Destroying is possible when the retention term is over.',
  },
  hold: {
    nl: 'Archiveren kan wel. Vernietigen wacht, want er loopt nog een verzoek, klacht of zaak.',
    en: 'Archiving is possible. Destroying waits, for a request, complaint or claim is running.',
  },
  destroyed: {
    nl: 'Vraag het de persoon opnieuw als je het nodig hebt. Deze gegevens zijn vernietigd.',
    en: 'Ask the person again if you need it. These data have been destroyed.',
  },
};
