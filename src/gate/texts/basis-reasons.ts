import type { Text } from './text.ts';

/** Step 6 speaks longest: basis, representation, consent, doors and secrecy. */
export const basisReasons = {
  'basis-holds': {
    nl: 'Er is een grondslag voor ‘{all}’. Toestemming is daar niet voor nodig.',
    en: 'There is a legal basis for ‘{all}’. It does not need consent.',
  },
  'consent-given': {
    nl: 'De persoon gaf toestemming voor ‘{all}’.',
    en: 'The person gave consent for ‘{all}’.',
  },
  'consent-may-be-asked': {
    nl: 'Je mag toestemming vragen voor ‘{all}’.',
    en: 'You may ask for consent for ‘{all}’.',
  },
  'own-data': {
    nl: 'De persoon mag zijn eigen gegevens altijd zien.',
    en: 'People may always see their own data.',
  },
  'keeping-only': {
    nl: 'Opbergen en vernietigen mag, ook als gebruiken niet mag.',
    en: 'Putting away and destroying is allowed, even when use is not.',
  },
  restricted: {
    nl: 'Bewaren mag wel. Gebruiken kan weer als de beperking voorbij is die de persoon vroeg.',
    en: 'Keeping is allowed. Using is possible again when the restriction the person asked for has ended.',
  },
  'no-representation': {
    nl: 'Dit kan zodra vaststaat dat iemand de persoon mag vertegenwoordigen.',
    en: 'This is possible once it is certain that somebody may represent the person.',
  },
  'representation-out-of-scope': {
    nl: 'De vertegenwoordiger mag andere dingen regelen. Dit doel hoort daar nog niet bij.',
    en: 'The representative may arrange other things. This purpose is not yet among them.',
  },
  'representation-ended': {
    nl: 'Dit kan met een nieuwe vertegenwoordiging. De oude is afgelopen.',
    en: 'This is possible with a new representation. The old one has ended.',
  },
  'basis-law-not-in-force': {
    nl: 'Dit kan met een wet die nu geldt. Deze geldt nu niet: {all}.',
    en: 'This is possible with a law in force. Not in force now: {all}.',
  },
  'consent-not-asked': {
    nl: 'Dit kan zodra de persoon toestemming geeft voor ‘{all}’. Dat is nog niet gevraagd.',
    en: 'This is possible once the person consents to ‘{all}’. That has not been asked yet.',
  },
  'consent-awaited': {
    nl: 'Dit kan zodra de persoon ja zegt op ‘{all}’. De vraag staat open.',
    en: 'This is possible once the person says yes to ‘{all}’. The question is open.',
  },
  'consent-refused': {
    nl: 'Je kunt erover praten. De persoon zei nee tegen ‘{all}’, en dat telt.',
    en: 'You can talk about it. The person said no to ‘{all}’, and that counts.',
  },
  'consent-withdrawn': {
    nl: 'Je kunt erover praten. De persoon trok de toestemming in voor ‘{all}’. Daarom stopt het nu.',
    en: 'You can talk about it. The person withdrew consent for ‘{all}’. So it stops now.',
  },
  'consent-expired': {
    nl: 'Dit kan als de persoon opnieuw toestemming geeft voor ‘{all}’. De oude is verlopen.',
    en: 'This is possible if the person consents again to ‘{all}’. The old consent has expired.',
  },
  'consent-asked-by-message': {
    nl: 'Vraag het in een gesprek of op een formulier. Per bericht om toestemming voor reclame vragen mag niet.',
    en: 'Ask in a conversation or on a form. Asking for marketing consent by message is not allowed.',
  },
  'already-answered-no': {
    nl: 'Vraag het in een gesprek. De persoon zei al nee tegen ‘{all}’.',
    en: 'Ask in a conversation. The person already said no to ‘{all}’.',
  },
  objected: {
    nl: 'Bespreek het eerst. De persoon maakte bezwaar tegen ‘{all}’.',
    en: 'Discuss it first. The person objected to ‘{all}’.',
  },
  'objected-to-marketing': {
    nl: 'Andere berichten mogen wel. De persoon wil geen reclame meer.',
    en: 'Other messages are fine. The person wants no more marketing.',
  },
  'prefers-another-way': {
    nl: 'Dit kan langs een andere weg. De persoon wil het niet zo ontvangen.',
    en: 'This is possible another way. The person does not want to receive it like this.',
  },
  'deciders-not-heard': {
    nl: 'Dit kan zodra iedereen ja zegt wiens ja telt: {all}. Nog niet iedereen is gehoord.',
    en: 'This is possible once everybody says yes whose yes counts: {all}. Not everybody has been heard.',
  },
  'deciders-disagree': {
    nl: 'Dit kan misschien na overleg. Wie mogen beslissen ({all}), zijn het nog niet eens.',
    en: 'This may be possible after consultation. Those who decide ({all}) do not agree yet.',
  },
  'no-door': {
    nl: 'Zonder dit gegeven kan het wel. Het plan noemt geen uitzondering in de wet voor: {all}.',
    en: 'It is possible without this. The plan names no exception in the law for: {all}.',
  },
  'door-not-in-force': {
    nl: 'Zonder dit gegeven kan het wel. De uitzondering in het plan geldt nu niet voor: {all}.',
    en: 'It is possible without this. The exception in the plan is not in force now for: {all}.',
  },
  'door-opens-nothing': {
    nl: 'Zonder dit gegeven kan het wel. De wet die het plan noemt, is geen uitzondering voor: {all}.',
    en: 'It is possible without this. The law that the plan names is no exception for: {all}.',
  },
  'door-needs-consent': {
    nl: 'Dit kan zodra de persoon uitdrukkelijk toestemming geeft voor: {all}.',
    en: 'This is possible once the person gives explicit consent for: {all}.',
  },
  'secrecy-holds': {
    nl: 'Dit kan zodra de persoon je van je beroepsgeheim ontslaat. Nu geldt het nog.',
    en: 'This is possible once the person releases you from professional secrecy. Now it still holds.',
  },
  'secrecy-lifted-by-consent': {
    nl: 'De persoon vindt het goed dat je dit vertelt.',
    en: 'The person agrees that you tell this.',
  },
  'secrecy-lifted-by-law': {
    nl: 'De wet laat je dit vertellen. Zeg het daarna ook aan de persoon.',
    en: 'The law lets you tell this. Tell the person afterwards too.',
  },
  'secrecy-shared': {
    nl: 'Je mag dit delen met wie ook beroepsgeheim heeft en aan hetzelfde werkt. Vertel het de persoon vooraf.',
    en: 'You may share this with who is bound to secrecy too and works on the same. Tell the person beforehand.',
  },
  'directly-involved': {
    nl: 'Je collega is hier ook bij betrokken. Wat voor de hulp nodig is, mag die weten.',
    en: 'Your colleague is involved in this too, and may know what the help needs.',
  },
  'may-keep-silent': {
    nl: 'Je mag hier zwijgen, ook nu erom wordt gevraagd. Laat de vraag op papier zien aan je contactpersoon.',
    en: 'You may keep silent here, even when asked. Show the written demand to your contact person.',
  },
  'ground-missing': {
    nl: 'Dit kan zodra je zegt welke regel het toelaat. Nu staat er geen regel bij.',
    en: 'This is possible once you say which rule allows it. No rule is named now.',
  },
  'ground-not-in-force': {
    nl: 'Dit kan met een regel die nu geldt. Deze geldt vandaag niet: {all}.',
    en: 'This is possible with a rule in force. Not in force today: {all}.',
  },
  'ground-lifts-nothing': {
    nl: 'Er kan wel iets. De regel die je koos, opent je beroepsgeheim niet voor deze ontvanger.',
    en: 'Something is possible. The rule you chose does not lift your secrecy towards this recipient.',
  },
  'conflict-of-duties': {
    nl: 'Dit kan na overleg. Je plicht om te zwijgen botst met je plicht om te helpen.',
    en: 'This is possible after consultation. Your duty of silence conflicts with your duty to help.',
  },
} as const satisfies Record<string, Text>;
