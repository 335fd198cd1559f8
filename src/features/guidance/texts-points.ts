import type { Text } from '../../ui/index.ts';
import type { Point } from './policy.ts';

/** The six points: the question, what it means in practice, and a first step. Words of our own after S0. */
export const pointTexts: Record<Point, { question: Text; help: Text; well: Text; step: Text }> = {
  purpose: {
    question: {
      nl: 'Weet je bij elk overleg waarvoor je gegevens deelt?',
      en: 'Do you know what for, each time you share?',
    },
    help: {
      nl: 'Gaat het om één persoon, dan deel je wat daarvoor nodig is. Gaat het om beter werken, dan kan het zonder namen.',
      en: 'About one person: share what that needs. About working better: it can be done without names.',
    },
    well: { nl: 'Je begint bij het doel.', en: 'You begin with the purpose.' },
    step: {
      nl: 'Begin elk overleg met één zin: wat willen we bereiken, en kan dat zonder namen?',
      en: 'Begin each meeting with one sentence: what do we want to reach, and can it be done without names?',
    },
  },
  keeping: {
    question: {
      nl: 'Weet je hoelang en waar gegevens bewaard blijven, en weten de mensen dat ook?',
      en: 'Do you know how long and where data are kept, and do the people know?',
    },
    help: {
      nl: 'Ook de mantelzorger is iemand over wie je gegevens hebt.',
      en: 'An informal carer is somebody you hold data about, too.',
    },
    well: { nl: 'Mensen weten waar ze aan toe zijn.', en: 'People know where they stand.' },
    step: {
      nl: 'Schrijf per soort gegeven op waar het staat en tot wanneer. Vertel het bij het eerste gesprek.',
      en: 'Write per kind of data where it is and until when. Tell it at the first conversation.',
    },
  },
  platform: {
    question: {
      nl: 'Beschermt het platform waarop je samenwerkt de gegevens goed genoeg?',
      en: 'Does the platform you work on protect the data well enough?',
    },
    help: {
      nl: 'Er is een overeenkomst, je logt in met een tweede stap, en je weet in welk land de gegevens staan.',
      en: 'There is an agreement, you sign in with a second step, and you know in which country the data are.',
    },
    well: { nl: 'Je hebt de aanbieder nagekeken.', en: 'You looked into the provider.' },
    step: {
      nl: 'Vraag de aanbieder om de overeenkomst, het land van opslag en inloggen met een tweede stap.',
      en: 'Ask the provider for the agreement, the country of storage and signing in with a second step.',
    },
  },
  exchange: {
    question: {
      nl: 'Deel en bewaar je zelf ook langs een beveiligde weg?',
      en: 'Do you share and keep things in a secured way yourself?',
    },
    help: {
      nl: 'Een gewone berichtendienst of gewone mail is niet voor gegevens van mensen.',
      en: 'An ordinary messenger or ordinary mail is not for data about people.',
    },
    well: { nl: 'Je kiest een veilige weg.', en: 'You choose a safe way.' },
    step: {
      nl: 'Spreek af: bellen of een beveiligde link. Nooit een gewone berichtendienst.',
      en: 'Agree: a phone call or a secure link. Never an ordinary messenger.',
    },
  },
  asking: {
    question: {
      nl: 'Weet iedereen bij wie je terechtkunt als je twijfelt?',
      en: 'Does everybody know whom to ask when in doubt?',
    },
    help: {
      nl: 'Een contactpersoon of functionaris voor gegevensbescherming, met naam en nummer.',
      en: 'A contact person or data protection officer, with a name and a number.',
    },
    well: { nl: 'Niemand hoeft het alleen te weten.', en: 'Nobody has to know it alone.' },
    step: {
      nl: 'Wijs één persoon aan en hang naam en nummer op waar iedereen het ziet.',
      en: 'Name one person and put name and number where everybody sees them.',
    },
  },
  leak: {
    question: {
      nl: 'Weet iedereen wat een datalek is en wat je dan doet?',
      en: 'Does everybody know what a data leak is and what to do?',
    },
    help: {
      nl: 'Ook een mail aan de verkeerde of een kwijtgeraakte tas is een lek. Meld het meteen: de tijd loopt ook in het weekend.',
      en: 'A mail to the wrong person or a lost bag is a leak too. Tell it at once: the clock runs in weekends as well.',
    },
    well: { nl: 'Een lek blijft niet liggen.', en: 'A leak does not lie around.' },
    step: {
      nl: 'Maak één plek waar je een lek meldt, met een nummer dat ook ’s avonds werkt.',
      en: 'Make one place to report a leak, with a number that also works in the evening.',
    },
  },
};
