import type { SavingPart, Text } from '../../ui/index.ts';
import type { CostName } from './cost-fields.ts';

export const costTexts = {
  title: {
    nl: 'Wat kost digitaal werken, en wat levert het op?',
    en: 'What does going digital cost, and what does it save?',
  },
  example: {
    nl: 'Dit zijn ronde voorbeeldgetallen voor jullie soort werk. Vul je eigen getallen in, dan klopt de schatting beter.',
    en: 'These are round example figures for your kind of work. Fill in your own and the estimate gets better.',
  },
  ownFigures: { nl: 'Dit is gerekend met jullie eigen getallen.', en: 'This was reckoned with your own figures.' },
  saves: {
    nl: 'Digitaal werken bespaart naar schatting {low} tot {high} per jaar. Het meest waarschijnlijk is {likely}.',
    en: 'Going digital is estimated to save {low} to {high} a year. Most likely is {likely}.',
  },
  mixed: {
    nl: 'Digitaal werken kan {cost} per jaar meer kosten, of tot {high} besparen. {middle}',
    en: 'Going digital may cost {cost} a year more, or save up to {high}. {middle}',
  },
  mixedSaves: { nl: 'Het meest waarschijnlijk bespaart het {likely}.', en: 'Most likely it saves {likely}.' },
  mixedCosts: { nl: 'Het meest waarschijnlijk kost het {likely} meer.', en: 'Most likely it costs {likely} more.' },
  loses: {
    nl: 'Digitaal werken kost naar schatting {low} tot {high} per jaar meer dan nu. Het meest waarschijnlijk is {likely} meer.',
    en: 'Going digital is estimated to cost {low} to {high} a year more than now. Most likely is {likely} more.',
  },
  losesWhy: {
    nl: 'Om het geld hoef je het dus niet te doen. Veiliger en sneller kan nog steeds een reden zijn.',
    en: 'So money is no reason to do it. Safer and faster may still be one.',
  },
  change: { nl: 'Pas de getallen aan', en: 'Change the figures' },
  changeLead: {
    nl: 'De schatting volgt deze getallen. Weet je iets niet precies? Neem het getal dat je verwacht.',
    en: 'The estimate follows these figures. Not sure? Take the figure you expect.',
  },
  calculate: { nl: 'Bewaar en reken opnieuw', en: 'Save and reckon again' },
  picture: { nl: 'Kosten per jaar, nu en straks: {bars}', en: 'Costs a year, now and later: {bars}' },
  now: { nl: 'Nu', en: 'Now' },
  lowBar: { nl: 'Straks, {share}% doet mee', en: 'Later, {share}% joins' },
  perYear: { nl: 'Per jaar', en: 'A year' },
  total: { nl: 'Samen', en: 'Together' },
  difference: { nl: 'Verschil met nu', en: 'Difference with now' },
  savesThis: { nl: 'bespaart {amount}', en: 'saves {amount}' },
  low: { nl: 'Weinig ({share}%)', en: 'Few ({share}%)' },
  likely: { nl: 'Waarschijnlijk ({share}%)', en: 'Likely ({share}%)' },
  high: { nl: 'Veel ({share}%)', en: 'Many ({share}%)' },
  costsMore: { nl: 'kost {amount} meer', en: 'costs {amount} more' },
  reckoning: { nl: 'Zo is dit gerekend', en: 'How this was reckoned' },
  stepPrice: {
    nl: 'Een brief kost {price}: {postage} porto, {paper} papier en envelop, en {minutes} minuten werk van {hourly} per uur.',
    en: 'A letter costs {price}: {postage} postage, {paper} paper and envelope, and {minutes} minutes of work at {hourly} an hour.',
  },
  stepPriceFree: {
    nl: 'Een brief kost {price}: {postage} porto, en {paper} papier en envelop. Een uur werk staat op nul en telt dus niet mee.',
    en: 'A letter costs {price}: {postage} postage, and {paper} paper and envelope. An hour of work is set at nought, so it does not count.',
  },
  stepNowFree: {
    nl: 'Nu: {letters} brieven per maand kosten {post} per jaar.',
    en: 'Now: {letters} letters a month cost {post} a year.',
  },
  stepNow: {
    nl: 'Nu: {letters} brieven per maand kosten {post} per jaar. {handlings} handelingen per maand van {minutes} minuten die digitaal niet nodig zijn, kosten {time} per jaar.',
    en: 'Now: {letters} letters a month cost {post} a year. {handlings} handlings a month of {minutes} minutes that are not needed digitally cost {time} a year.',
  },
  stepLetters: {
    nl: 'Waarschijnlijk kiest {share}% de digitale weg. Dat zijn {count} brieven per jaar minder: {saving} bespaard.',
    en: 'Probably {share}% choose the digital way. That is {count} letters a year less: {saving} saved.',
  },
  stepTime: {
    nl: 'En {minutes} minuten werk minder: {saving} bespaard.',
    en: 'And {minutes} minutes of work less: {saving} saved.',
  },
  stepCosts: {
    nl: 'Daar gaat af: {message} voor digitale berichten, {running} vaste kosten, en {oneOff} per jaar van wat je eenmalig uitgeeft (verdeeld over {years} jaar).',
    en: 'From that goes: {message} for digital messages, {running} fixed costs, and {oneOff} a year of what you pay once (spread over {years} years).',
  },
  stepResult: { nl: 'Zo blijft er {saving} per jaar over.', en: 'So {saving} a year is left.' },
  stepShort: { nl: 'Zo kom je {saving} per jaar tekort.', en: 'So you are {saving} a year short.' },
  stepPayback: {
    nl: 'Wat je eenmalig uitgeeft, is na ongeveer {months} maanden terug.',
    en: 'What you pay once has come back after about {months} months.',
  },
  stepLatePayback: {
    nl: 'Wat je eenmalig uitgeeft, is pas na ongeveer {months} maanden terug. Dat is later dan de {years} jaar waarover je het verdeelt. Daarom kost het in die jaren nog meer.',
    en: 'What you pay once has only come back after about {months} months. That is later than the {years} years over which you spread it. So in those years it still costs more.',
  },
  stepNoPayback: {
    nl: 'Wat je eenmalig uitgeeft, komt zo niet terug.',
    en: 'What you pay once does not come back this way.',
  },
  stepRange: {
    nl: 'De andere twee getallen zijn hetzelfde sommetje met {low}% en {high}%.',
    en: 'The other two figures are the same sum with {low}% and {high}%.',
  },
  groupPost: { nl: 'Brieven', en: 'Letters' },
  groupTime: { nl: 'Werk', en: 'Work' },
  groupShare: { nl: 'Hoeveel mensen kiezen digitaal?', en: 'How many people choose digital?' },
  groupShareHelp: {
    nl: 'Niemand weet dit vooraf. Daarom drie getallen. Papier blijft mogelijk voor wie dat wil.',
    en: 'Nobody knows this beforehand. Hence three figures. Paper stays possible for whoever wants it.',
  },
  groupDigital: { nl: 'Wat digitaal kost', en: 'What digital costs' },
} as const satisfies Record<string, Text>;

export const partTexts: Readonly<Record<SavingPart, Text>> = {
  post: { nl: 'Brieven', en: 'Letters' },
  time: { nl: 'Werk', en: 'Work' },
  digital: { nl: 'Digitaal', en: 'Digital' },
  'one-off': { nl: 'Eenmalig, per jaar', en: 'Paid once, per year' },
};

export const costFieldTexts: Readonly<Record<CostName, { label: Text; help?: Text }>> = {
  letters: { label: { nl: 'Brieven per maand', en: 'Letters a month' } },
  postage: {
    label: { nl: 'Porto per brief (€)', en: 'Postage per letter (€)' },
    help: { nl: 'Kijk op je laatste rekening van de post.', en: 'See your last bill of the post.' },
  },
  paper: { label: { nl: 'Papier, envelop en print per brief (€)', en: 'Paper, envelope and print per letter (€)' } },
  letterMinutes: { label: { nl: 'Minuten werk per brief', en: 'Minutes of work per letter' } },
  hourly: {
    label: { nl: 'Wat een uur werk kost (€)', en: 'What an hour of work costs (€)' },
    help: { nl: 'Bij vrijwilligers mag dit 0 zijn.', en: 'With volunteers this may be 0.' },
  },
  handlings: {
    label: { nl: 'Formulieren en aanvragen per maand', en: 'Forms and requests a month' },
    help: {
      nl: 'Die iemand nu met de hand verwerkt of overtypt.',
      en: 'That somebody now handles by hand or types over.',
    },
  },
  minutesSaved: { label: { nl: 'Minuten die je per stuk wint', en: 'Minutes saved for each' } },
  low: { label: { nl: 'Laag (%)', en: 'Low (%)' } },
  likely: { label: { nl: 'Waarschijnlijk (%)', en: 'Likely (%)' } },
  high: { label: { nl: 'Hoog (%)', en: 'High (%)' } },
  message: {
    label: { nl: 'Prijs per digitaal bericht (€)', en: 'Price per digital message (€)' },
    help: { nl: 'Bijvoorbeeld de sms met de code.', en: 'For example the text message with the code.' },
  },
  running: { label: { nl: 'Vaste kosten per maand (€)', en: 'Fixed costs a month (€)' } },
  oneOff: {
    label: { nl: 'Eenmalige kosten (€)', en: 'Costs paid once (€)' },
    help: { nl: 'Inrichten, koppelen, oefenen.', en: 'Setting up, connecting, practising.' },
  },
  years: { label: { nl: 'Verdeeld over hoeveel jaar?', en: 'Spread over how many years?' } },
};
