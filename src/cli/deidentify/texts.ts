import type { Text } from '../../ui/index.ts';

/** What the command says around the files. `{…}` is filled in. */
export const cliTexts = {
  done: {
    nl: '{from} → {to}: gepseudonimiseerd. Lees zelf ook.',
    en: '{from} → {to}: pseudonymised. Read it yourself as well.',
  },
  restored: { nl: '{from} → {to}: teruggezet.', en: '{from} → {to}: put back.' },
  replaced: { nl: '  Vervangen: {counts}.', en: '  Replaced: {counts}.' },
  nothing: {
    nl: '  Niets gevonden om te vervangen. Kijk zelf of dat klopt.',
    en: '  Nothing was found to replace. Look yourself whether that is right.',
  },
  remains: {
    nl: '  Wat nog herkenbaar kan zijn: {count}. Met --report staat er wat.',
    en: '  What may still be recognisable: {count}. With --report it says what.',
  },
  remainsHead: { nl: '  Wat nog herkenbaar kan zijn ({count}):', en: '  What may still be recognisable ({count}):' },
  remainsOne: {
    nl: '  – {what} {why} Schrijf liever: {suggestion}',
    en: '  – {what} {why} Better write: {suggestion}',
  },
  note: { nl: '  Let op: {note}', en: '  Note: {note}' },
  keyWritten: {
    nl: 'De sleutel staat in {path}. Wie hem heeft, kan alle namen terugzetten: bewaar hem apart.',
    en: 'The key is in {path}. Whoever has it can put back all names: keep it apart.',
  },
  caseWritten: {
    nl: 'Het geheugen van de zaak staat in {path}. Daarin staan namen: bewaar het apart.',
    en: 'The memory of the case is in {path}. It holds names: keep it apart.',
  },
  failures: { nl: 'Niet gelukt: {count} van {all}.', en: 'Did not work: {count} of {all}.' },
  notThere: {
    nl: 'Dit bestand is er niet, of je mag het niet lezen.',
    en: 'This file is not there, or you may not read it.',
  },
  noFile: { nl: 'Dit is geen bestand, maar een map of apparaat.', en: 'This is no file, but a folder or a device.' },
  alreadyThere: {
    nl: '{path} is er al. Kies een andere naam met -o, of gebruik --force.',
    en: '{path} is there already. Choose another name with -o, or use --force.',
  },
  keyAlreadyThere: {
    nl: '{path} is er al. Een sleutel wordt nooit overschreven: kies een andere naam.',
    en: '{path} is there already. A key is never written over: choose another name.',
  },
  overSource: {
    nl: 'Het nieuwe bestand zou het oude vervangen. Kies een andere naam met -o.',
    en: 'The new file would replace the old one. Choose another name with -o.',
  },
  half: {
    nl: 'Wat al op het scherm kwam, is niet heel: gebruik het niet.',
    en: 'What was written to the terminal already is not whole: do not use it.',
  },
  cannotWrite: { nl: '{path} kan niet worden geschreven.', en: '{path} cannot be written.' },
  system: {
    nl: 'De computer kon dit niet lezen of schrijven ({code}). Is er nog ruimte?',
    en: 'The computer could not read or write this ({code}). Is there room left?',
  },
  unforeseen: {
    nl: 'Hier ging iets mis dat wij niet hadden voorzien ({at}). Meld het ons, zonder het bestand.',
    en: 'Something went wrong here that we did not foresee ({at}). Tell us, without the file.',
  },
  progress: { nl: '{name}: {percent}% ({done} van {all} MB)', en: '{name}: {percent}% ({done} of {all} MB)' },
  linesFailed: { nl: 'Regels die niet gelukt zijn: {count}.', en: 'Lines that did not work: {count}.' },
} satisfies Record<string, Text>;

/** What else can be done on the command line about a problem or a note. */
export const hintTexts: Readonly<Record<string, Text>> = {
  utf8: { nl: 'Of gebruik --encoding windows-1252.', en: 'Or use --encoding windows-1252.' },
  'other-kind': { nl: 'Of gebruik --kind.', en: 'Or use --kind.' },
  formula: {
    nl: 'Of gebruik --formulas text: dan wordt het gewone tekst.',
    en: 'Or use --formulas text: it then becomes plain text.',
  },
  'head-says-nothing': { nl: 'Zo niet: --no-head.', en: 'If not: --no-head.' },
  'changed-since': {
    nl: 'Met --tags komen de woorden terug waar hun tag nog staat.',
    en: 'With --tags the words come back wherever their tag still stands.',
  },
};

/** What new files are called: "verslag.gepseudonimiseerd.docx". */
export const suffixes = {
  changed: { nl: 'gepseudonimiseerd', en: 'pseudonymised' },
  restored: { nl: 'teruggezet', en: 'restored' },
} satisfies Record<string, Text>;
