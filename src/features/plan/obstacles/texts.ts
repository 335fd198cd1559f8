import { sayTerm } from '../../../platform/dates.ts';
import { fill, type Language, type Text } from '../../../ui/index.ts';
import { basisObstacleTexts } from './texts/06-basis.ts';
import { recipientObstacleTexts } from './texts/07-recipient.ts';
import { purposeLimitObstacleTexts } from './texts/08-purpose-limit.ts';
import { securityObstacleTexts } from './texts/09-security.ts';
import { retentionObstacleTexts } from './texts/10-retention.ts';
import type { NameOf } from '../names-in-plan.ts';
import type { Obstacle, ObstacleKind } from './obstacle.ts';

/** What is missing, and what solves it. `{about}` is a purpose, field, party or way by its name. */
const obstacleTexts: Record<ObstacleKind, Text> = {
  'no-owner': {
    nl: 'Er is nog geen eigenaar. Kies wie voor de tien stappen zorgt.',
    en: 'There is no owner yet. Choose who takes care of the ten steps.',
  },
  'no-title': {
    nl: 'De activiteit heeft nog geen naam. Geef een korte naam.',
    en: 'The activity has no name yet. Give it a short name.',
  },
  'no-people': {
    nl: 'Er staat nog niet over wie het gaat. Kies welke mensen.',
    en: 'It does not say yet whom it is about. Choose which people.',
  },
  'no-people-number': {
    nl: 'Er staat nog niet over hoeveel mensen het gaat. Een schatting is genoeg.',
    en: 'It does not say yet how many people it is about. An estimate is enough.',
  },
  'role-without-controller': {
    nl: 'Jullie beslissen niet alleen. Schrijf op welke organisatie (mee) beslist.',
    en: 'You do not decide alone. Write down which organisation decides (as well).',
  },
  'controller-without-contact': {
    nl: 'Hoe bereik je “{about}”? Schrijf het erbij.',
    en: 'How do you reach “{about}”? Write it down.',
  },
  'no-purpose': {
    nl: 'Er is nog geen doel. Schrijf op waarvoor je de gegevens gebruikt.',
    en: 'There is no purpose yet. Write down what you use the data for.',
  },
  'purpose-without-words': {
    nl: 'Het doel “{about}” mist een titel, een uitleg of een reden. Vul die aan.',
    en: 'The purpose “{about}” lacks a title, an explanation or a reason. Add it.',
  },
  'purpose-too-broad': {
    nl: '“{about}” is breed. Maak het smaller, splits het, of leg uit waarom het toch één doel is.',
    en: '“{about}” is broad. Narrow it, split it, or explain why it is one purpose all the same.',
  },
  'learning-with-fields': {
    nl: 'Leren doen we zonder gegevens van één persoon. Haal de gegevens bij “{about}” weg: aantallen blijven over.',
    en: 'We learn without data of one person. Take the data away from “{about}”: counts remain.',
  },
  'purpose-without-fields': {
    nl: 'Het doel “{about}” gebruikt geen gegevens. Kies gegevens, of haal het doel weg.',
    en: 'The purpose “{about}” uses no data. Choose data, or remove the purpose.',
  },
  'field-without-purpose': {
    nl: '“{about}” hoort bij geen enkel doel. Kies een doel, of zet het uit.',
    en: '“{about}” belongs to no purpose. Choose one, or switch it off.',
  },
  'field-of-other-kind': {
    nl: '“{about}” klinkt als een andere soort gegeven. Kies die soort, of schrijf in een zin waarom het toch anders is.',
    en: '“{about}” sounds like another kind of data. Choose that kind, or write in a sentence why it is different.',
  },
  'field-without-necessity': {
    nl: 'Bij “{about}” staat nog niet waarom het nodig is. Schrijf het op, of zet het uit.',
    en: '“{about}” does not say yet why it is needed. Write it down, or switch it off.',
  },
  'field-without-answers': {
    nl: '“{about}” vraagt meer dan een gewoon gegeven. Schrijf op of het met minder kan, of het in verhouding is en hoe je het uitlegt.',
    en: '“{about}” asks more than an ordinary field. Write whether less would do, whether it is in proportion and how you explain it.',
  },
  'purpose-without-channel': {
    nl: 'Voor “{about}” is nog geen weg gekozen. Kies hoe je de persoon bereikt.',
    en: 'No way was chosen yet for “{about}”. Choose how you reach the person.',
  },
  'field-without-register': {
    nl: 'Uit welk register komt “{about}”? Schrijf het op.',
    en: 'From which register does “{about}” come? Write it down.',
  },
  'field-without-source-note': {
    nl: '“{about}” komt niet van de persoon zelf. Schrijf op waarom, en hoe de persoon het hoort.',
    en: '“{about}” does not come from the person. Write why, and how the person hears of it.',
  },
  'no-informing': {
    nl: 'Er staat nog niet hoe mensen horen wat jullie doen. Schrijf op wat je vertelt, en wanneer.',
    en: 'It does not say yet how people hear what you do. Write what you tell, and when.',
  },
  'informing-without-way': {
    nl: 'Langs welke weg horen mensen wat jullie doen? Kies er minstens een.',
    en: 'By which way do people hear what you do? Choose at least one.',
  },
  'no-basis': {
    nl: 'Voor “{about}” is nog geen reden in de wet gekozen. Kies er een.',
    en: 'No reason in the law was chosen yet for “{about}”. Choose one.',
  },
  'basis-without-law': {
    nl: 'Voor “{about}” ontbreekt de wet die de taak of de plicht geeft. Kies die wet erbij.',
    en: 'The law that gives the task or duty is missing for “{about}”. Choose that law.',
  },
  'basis-not-for-public-body': {
    nl: 'Een overheid mag voor “{about}” geen eigen reden gebruiken. Kies een taak of plicht in de wet.',
    en: 'A public body may not use a reason of its own for “{about}”. Choose a task or duty in the law.',
  },
  'law-not-in-force': {
    nl: 'Een gekozen wet geldt vandaag niet. Kies een wet die nu geldt.',
    en: 'A chosen law is not in force today. Choose one that is.',
  },
  'consent-without-question': {
    nl: 'De vraag bij “{about}” ontbreekt. Schrijf de vraag op zoals je die stelt.',
    en: 'The question for “{about}” is missing. Write it as you will ask it.',
  },
  'consent-not-free': {
    nl: 'Is het ja bij “{about}” echt vrij? Schrijf op wat er gebeurt als iemand nee zegt.',
    en: 'Is the yes to “{about}” really free? Write down what happens if someone says no.',
  },
  'field-without-door': {
    nl: '“{about}” mag alleen met een uitzondering in de wet. Kies die uitzondering, of zet het gegeven uit.',
    en: '“{about}” needs an exception in the law. Choose that exception, or switch the field off.',
  },
  ...basisObstacleTexts,
  'flow-without-fields': {
    nl: 'Er staat nog niet wat “{about}” krijgt. Kies de gegevens, of haal de partij weg.',
    en: 'It does not say yet what “{about}” gets. Choose the data, or remove the party.',
  },
  'flow-without-package': {
    nl: 'De afspraken met “{about}” zijn nog niet af. Vul de lege vragen in.',
    en: 'The arrangements with “{about}” are not complete. Answer the empty questions.',
  },
  ...recipientObstacleTexts,
  'comparison-without-reason': {
    nl: 'Bij “{about}” staat nog niet waarom het andere doel erbij past. Schrijf het op.',
    en: '“{about}” does not say yet why the other purpose fits. Write it down.',
  },
  ...purposeLimitObstacleTexts,
  'channel-without-rule': {
    nl: 'Voor “{about}” staat nog niet wat die weg mag dragen. Kies het bij deze stap.',
    en: 'It does not say yet what “{about}” may carry. Choose it in this step.',
  },
  'channel-too-open': {
    nl: '“{about}” is te open voor bijzondere gegevens. Kies daarvoor een beveiligde link of een gesprek.',
    en: '“{about}” is too open for special data. Choose a secure link or a conversation for those.',
  },
  'link-without-proof': {
    nl: 'Een beveiligde link vraagt een tweede bewijs. Zet dat aan.',
    en: 'A secure link asks for a second proof. Switch it on.',
  },
  ...securityObstacleTexts,
  'no-retention': {
    nl: 'Er is nog geen bewaartermijn. Kies wanneer het naar het archief gaat en wanneer het weg kan.',
    en: 'There is no retention term yet. Choose when it goes to the archive and when it can go.',
  },
  'retention-without-reason': {
    nl: 'Bij de bewaartermijn ontbreekt de reden. Schrijf op waarom deze termijn past.',
    en: 'The reason for the retention term is missing. Write down why this term fits.',
  },
  ...retentionObstacleTexts,
  'not-discussed': {
    nl: 'Deze stap is nog niet besproken. Schrijf op wat jullie bespraken.',
    en: 'This step was not discussed yet. Write down what you discussed.',
  },
};

/** One sentence; `nameOf` gives the name that people use for a purpose, field, party or way. */
export const sayObstacle = ({ kind, about, law, months }: Obstacle, language: Language, nameOf: NameOf): string =>
  fill(obstacleTexts[kind][language], {
    about: about === undefined ? '' : nameOf(about, kind.startsWith('field-') ? 'field' : undefined),
    law: law ?? '',
    term: months === undefined ? '' : sayTerm(months, language),
  });
