import type { Text } from '../../../../ui/index.ts';
import type { ObstacleKind } from '../obstacle.ts';

/** What is missing at step 6, and what solves it. */
export const basisObstacleTexts = {
  'basis-comes-last': {
    nl: 'Bij “{about}” staat nog niet waarom de andere redenen in de wet niet passen. Deze reden komt als laatste. Schrijf op wat afviel.',
    en: '“{about}” does not say yet why the other reasons in the law do not fit. This one comes last. Write down what was left out.',
  },
  'balancing-incomplete': {
    nl: 'De afweging bij “{about}” is nog niet af. Beantwoord de drie vragen.',
    en: 'The weighing for “{about}” is not complete. Answer the three questions.',
  },
  'consent-tied': {
    nl: 'Bij “{about}” hangt er hulp, geld of werk af van het ja. Dan is het niet vrij. Maak het los, of kies een andere reden in de wet.',
    en: 'For “{about}” help, money or work hangs on the yes. Then it is not free. Untie it, or choose another reason in the law.',
  },
  'consent-several-purposes': {
    nl: 'De vraag bij “{about}” vraagt meer dan één ding. Vraag één ding, en maak van de rest een eigen doel.',
    en: 'The question for “{about}” asks more than one thing. Ask one, and make the rest a purpose of its own.',
  },
  'consent-silent': {
    nl: 'De vraag bij “{about}” ziet zwijgen als ja. Vraag het zo dat iemand zelf ja kiest.',
    en: 'The question for “{about}” takes silence for yes. Ask it so that people choose yes themselves.',
  },
  'consent-bundled': {
    nl: 'De vraag bij “{about}” zit vast aan voorwaarden of aan iets anders. Stel de vraag los.',
    en: 'The question for “{about}” is tied to conditions or to something else. Ask it apart.',
  },
  'newsletter-not-apart': {
    nl: '“{about}” klinkt als een nieuwsbrief of reclame. Zet dat aan bij dit doel, of haal het uit de vraag.',
    en: '“{about}” sounds like a newsletter or marketing. Switch that on for this purpose, or take it out of the question.',
  },
  'newsletter-not-asked': {
    nl: 'Een nieuwsbrief hoort niet bij hulp of bij een taak. Kies voor “{about}” toestemming.',
    en: 'A newsletter is no part of help or of a task. Choose consent for “{about}”.',
  },
  'door-opens-nothing': {
    nl: '{law} is hier geen uitzondering voor de gegevens bij “{about}”. Kies een uitzondering die daarvoor geldt, of zet het gegeven uit bij stap 3.',
    en: '{law} is no exception here for the data of “{about}”. Choose one that is, or switch the field off in step 3.',
  },
  'door-without-safeguards': {
    nl: 'De uitzondering bij “{about}” vraagt waarborgen. Schrijf op hoe je de mensen beschermt.',
    en: 'The exception for “{about}” asks for safeguards. Write down how you protect people.',
  },
  'door-asks-secrecy': {
    nl: 'De uitzondering bij “{about}” is alleen voor wie zwijgplicht heeft. Kies hieronder “beroepsgeheim”, of een andere uitzondering.',
    en: 'The exception for “{about}” is only for who must keep silent. Choose “professional secrecy”, or another exception.',
  },
  'number-without-law': {
    nl: 'Het nummer van de overheid mag bij “{about}” alleen als een wet het voorschrijft. Kies die wet. Is die er niet? Zet het nummer uit bij stap 3 en werk met een eigen dossiernummer.',
    en: '“{about}” may use the national number only where a law says so. Choose that law. Is there none? Switch the number off in step 3 and use a file number of your own.',
  },
  'number-without-task': {
    nl: 'Het nummer van de overheid mag bij “{about}” als jullie zelf onder dezelfde wet werken. Kies de plicht of taak uit die wet als reden, en die wet erbij. Is die er niet? Zet het nummer uit bij stap 3.',
    en: '“{about}” may use the national number where you yourselves work under the same act. Choose the duty or task in that act as the reason, with that act. Is there none? Switch the number off in step 3.',
  },
  'number-by-consent': {
    nl: 'Een nummer van de overheid vraag je nooit met toestemming. Kies voor “{about}” de wet die het voorschrijft, of zet het nummer uit.',
    en: 'A national number is never asked by consent. Choose the law for “{about}”, or switch the number off.',
  },
  'number-without-authorisation': {
    nl: 'Voor het rijksregisternummer bij “{about}” ontbreekt de machtiging of de wet. Schrijf nummer en datum op, of zet het nummer uit bij stap 3.',
    en: 'The authorisation or law for the national register number is missing for “{about}”. Write its number and date, or switch the number off in step 3.',
  },
} as const satisfies Partial<Record<ObstacleKind, Text>>;
