import type { Text } from '../../../ui/index.ts';

/** Labels and hints of step 10. */
export const retentionTexts = {
  presets: { nl: 'Begin met een termijn die vaak past', en: 'Begin with a term that often fits' },
  presetsHelp: {
    nl: 'Kies er een en klik op “Vul in”. De termijn, de wet en de reden worden dan ingevuld. Je past ze daarna aan.',
    en: 'Choose one and click “Fill in”. The term, the law and the reason are then filled in. Adjust them afterwards.',
  },
  presetNone: { nl: 'Geen, ik vul het zelf in', en: 'None, I fill it in myself' },
  fillIn: { nl: 'Vul in', en: 'Fill in' },
  perPurpose: { nl: 'Een eigen termijn voor één doel', en: 'A term of its own for one purpose' },
  perPurposeHelp: {
    nl: 'Alleen als een doel korter of langer bewaart dan de rest. Een nieuwsbrief loopt vaak tot iemand stopt.',
    en: 'Only if a purpose keeps shorter or longer than the rest. A newsletter often runs until somebody stops.',
  },
  which: { nl: 'Welke termijn geldt?', en: 'Which term applies?' },
  same: { nl: 'Dezelfde als de rest', en: 'The same as the rest' },
  own: { nl: 'Een eigen aantal maanden', en: 'A number of months of its own' },
  untilWithdrawal: { nl: 'Tot de persoon stopt', en: 'Until the person stops' },
  months: { nl: 'Hoeveel maanden?', en: 'How many months?' },
  termReason: { nl: 'Waarom past die?', en: 'Why does it fit?' },
  ownTerm: { nl: '{purpose}: {term}. {reason}', en: '{purpose}: {term}. {reason}' },
  destroying: { nl: 'Hoe wordt het vernietigd?', en: 'How is it destroyed?' },
  destroyingHelp: {
    nl: 'Ook op papier, op telefoons en bij partijen. Er komt een bewijs zonder inhoud: wanneer, hoe en door wie.',
    en: 'Also on paper, on phones and with parties. There is a proof without content: when, how and by whom.',
  },
  backups: { nl: 'Welke back-ups zijn er?', en: 'Which back-ups are there?' },
  backupsHelp: {
    nl: 'Een back-up is net zo veilig als het origineel. Wat vernietigd is, mag na terugzetten niet terugkomen.',
    en: 'A back-up is as safe as the original. What was destroyed may not come back after a restore.',
  },
  backupDays: { nl: 'Na hoeveel dagen verdwijnt een back-up?', en: 'After how many days does a back-up disappear?' },
  backupDaysHelp: {
    nl: 'Geen back-ups? Schrijf dat hierboven en laat dit leeg.',
    en: 'No back-ups? Write that above and leave this empty.',
  },
  backupDaysSaid: { nl: 'Een back-up verdwijnt na {days} dagen.', en: 'A back-up disappears after {days} days.' },
  stops: { nl: 'Wat zet de klok stil?', en: 'What stops the clock?' },
  stopsText: {
    nl: 'Loopt er een klacht, een rechtszaak, een verzoek van de persoon of een onderzoek? Dan wordt er niets vernietigd tot dat klaar is. Zorgvuldig houdt dat tegen.',
    en: 'Is there a complaint, a court case, a request of the person or an inquiry? Then nothing is destroyed until that is over. Zorgvuldig holds it back.',
  },
  triggers: { nl: 'Twee redenen om te vernietigen', en: 'Two reasons to destroy' },
  triggersEnd: {
    nl: 'Het is klaar: de termijn is voorbij. Dan gaat alles weg.',
    en: 'It is done: the term is over. Then everything goes.',
  },
  triggersRequest: {
    nl: 'De persoon vraagt erom. Dan kijk je eerst of een wet het bewaren verplicht, zeg je wat blijft en waarom, en vertel je het aan wie het kreeg.',
    en: 'The person asks for it. Then you first see whether a law obliges to keep it, say what stays and why, and tell those who got it.',
  },
  exceptions: { nl: 'Als een wet het bewaren regelt', en: 'Where a law settles the keeping' },
  exceptionsNl: {
    nl: 'Wat in de BRP staat, volgt de Wet BRP. Een overheid volgt de Archiefwet en de selectielijst. Daar gaat wissen op verzoek niet voor.',
    en: 'What is in the BRP follows its own act. A public body follows the Archives Act and the selection list. Erasure on request does not go before those.',
  },
  exceptionsBe: {
    nl: 'Wat in het Rijksregister staat, volgt de eigen wet. Een overheid volgt het archiefdecreet of de archiefwet. Daar gaat wissen op verzoek niet voor.',
    en: 'What is in the National Register follows its own act. A public body follows archive law. Erasure on request does not go before those.',
  },
  longest: {
    nl: 'Vragen meer wetten een termijn? Dan telt de langste.',
    en: 'Do more laws ask for a term? Then the longest counts.',
  },
} as const satisfies Record<string, Text>;
