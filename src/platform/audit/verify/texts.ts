import type { BadInput, BadInputCode, Finding, Remark } from './findings.ts';
import type { Verdict } from './verify-log.ts';

export type Language = 'nl' | 'en';
type Said = { nl: string; en: string };

const span = (from: number, line: number): Said =>
  from >= line
    ? { nl: `Regel ${line}`, en: `Line ${line}` }
    : { nl: `Regel ${from}–${line}`, en: `Lines ${from}–${line}` };

const lineTexts: Readonly<Record<Extract<Finding, { line: number }>['code'], Said>> = {
  truncated: { nl: 'het bestand stopt hier te vroeg.', en: 'the file stops here too early.' },
  damaged: { nl: 'na deze regel is het bestand beschadigd.', en: 'the file is damaged after this line.' },
  'unreadable-line': { nl: 'deze regel is niet te lezen.', en: 'this line cannot be read.' },
  'unknown-line': { nl: 'deze regel hoort niet in een logboek.', en: 'this line does not belong in a log.' },
  'out-of-place': { nl: 'deze regel staat op de verkeerde plaats.', en: 'this line is in the wrong place.' },
  'after-end': {
    nl: 'deze regel staat na het einde van het logboek.',
    en: 'this line stands after the end of the log.',
  },
  'changed-between': {
    nl: 'hier is iets veranderd of verwisseld: dit is niet wat er getekend is.',
    en: 'something was changed or swapped here: this is not what was signed.',
  },
  'leaves-missing': { nl: 'hier zijn regels weggehaald', en: 'lines were removed here' },
  'leaves-added': { nl: 'hier zijn regels bijgezet', en: 'lines were added here' },
  uncovered: { nl: 'deze regels zijn door niemand getekend.', en: 'nobody signed these lines.' },
  'bad-signature': {
    nl: 'deze handtekening is niet van de sleutel van dit logboek.',
    en: 'this signature is not by the key of this log.',
  },
  'bad-digest': { nl: 'de som over duizend regels klopt niet.', en: 'the digest over a thousand lines is not right.' },
  removed: {
    nl: 'de inhoud van deze regel is weg uit de database',
    en: 'the content of this line is gone from the database',
  },
  altered: { nl: 'deze regel is in de database veranderd', en: 'this line was changed in the database' },
  'detail-altered': {
    nl: 'de tekst bij deze regel is in de database veranderd of weg',
    en: 'the text that belongs to this line was changed in the database, or is gone',
  },
  gap: { nl: 'in de database ontbreken hier regels', en: 'lines are missing here in the database' },
  'file-changed': {
    nl: 'het bestand is veranderd nadat het gemaakt is.',
    en: 'the file was changed after it was made.',
  },
  'counts-differ': {
    nl: 'het bestand bevat niet zoveel regels als bovenaan staat.',
    en: 'the file does not hold as many lines as its first line says.',
  },
};

/** One finding as one sentence, with the line where to look. */
export function sayFinding(finding: Finding, language: Language): string {
  if (!('line' in finding)) return sayWithoutLine(finding)[language];
  const where = span('from' in finding ? finding.from : finding.line, finding.line)[language];
  return `${where}: ${lineTexts[finding.code][language]}${extra(finding)[language]}`;
}

function extra(finding: Finding): Said {
  if ('signed' in finding) {
    return {
      nl: `: er staan er ${finding.found}, er zijn er ${finding.signed} getekend.`,
      en: `: there are ${finding.found}, and ${finding.signed} were signed.`,
    };
  }
  if ('leaf' in finding)
    return { nl: ` (nummer ${finding.leaf} van het logboek).`, en: ` (number ${finding.leaf} of the log).` };
  return { nl: '', en: '' };
}

function sayWithoutLine(finding: Exclude<Finding, { line: number }>): Said {
  switch (finding.code) {
    case 'wrong-key':
      return { nl: 'Dit logboek is niet getekend met uw sleutel.', en: 'This log was not signed with your key.' };
    case 'key-of-another-log':
      return { nl: 'Uw sleutel is van een ander logboek.', en: 'Your key belongs to another log.' };
    case 'broken-key-chain':
      return {
        nl: 'De sleutels in het bestand volgen niet op elkaar: een nieuwe sleutel is niet getekend door de vorige.',
        en: 'The keys in the file do not follow each other: a new key was not signed by the one before.',
      };
    case 'entry-absent':
      return { nl: `${finding.entry} staat niet in dit logboek.`, en: `${finding.entry} is not in this log.` };
    case 'entry-unsealed':
      return {
        nl: `${finding.entry} staat in het bestand, maar was nog niet verzegeld. Maak een nieuwe export.`,
        en: `${finding.entry} is in the file, but was not sealed yet. Make a new export.`,
      };
    case 'entry-unproven':
      return { nl: `${finding.entry} is niet te bewijzen.`, en: `${finding.entry} cannot be proven.` };
    default:
      return sayHeld(finding);
  }
}

function sayHeld(finding: Extract<Finding, { file: string }>): Said {
  const { file } = finding;
  switch (finding.code) {
    case 'held-unreadable':
      return { nl: `${file}: dit controlepunt is niet te lezen.`, en: `${file}: this checkpoint cannot be read.` };
    case 'held-unsigned':
      return {
        nl: `${file}: dit controlepunt is niet getekend door de sleutel van dit logboek.`,
        en: `${file}: this checkpoint was not signed by the key of this log.`,
      };
    case 'held-of-another-log':
      return {
        nl: `${file}: dit controlepunt is van een ander logboek.`,
        en: `${file}: this checkpoint is of another log.`,
      };
    case 'held-differs':
      return {
        nl: `${file}: na ${finding.size} regels was het logboek anders. Het is daarna herschreven.`,
        en: `${file}: after ${finding.size} lines the log was another one. It was rewritten since.`,
      };
    case 'held-beyond':
      return {
        nl: `${file}: er waren al ${finding.size} regels getekend, dit bestand heeft er ${finding.leaves}. Het einde is weg, of dit is een oudere export.`,
        en: `${file}: ${finding.size} lines were signed already, this file has ${finding.leaves}. The end is gone, or this is an older export.`,
      };
  }
}

export function sayRemark(remark: Remark, language: Language): string {
  return remarkTexts(remark)[language];
}

function remarkTexts(remark: Remark): Said {
  switch (remark.code) {
    case 'key-from-file':
      return {
        nl: 'De sleutel komt uit het bestand zelf. Dat bewijst alleen dat het bestand bij zichzelf past. Geef met --pub de sleutel die u apart kreeg.',
        en: 'The key came from the file itself. That only proves that the file fits itself. Give the key that you received apart with --pub.',
      };
    case 'nothing-held-outside':
      return {
        nl: 'Er is geen controlepunt van buiten meegegeven. Wie de database én de sleutel beheert, kan een logboek opnieuw opbouwen.',
        en: 'No checkpoint from outside was given. Whoever runs the database and holds the key can build a log anew.',
      };
    case 'unsealed':
      return {
        nl: `${remark.entries} regels waren bij het maken van de export nog niet verzegeld. Daarvoor is er geen bewijs.`,
        en: `${remark.entries} entries were not sealed yet when the export was made. There is no proof for those.`,
      };
    case 'time-goes-back':
      return {
        nl: `Bij ${remark.times} regels ligt de tijd meer dan tien minuten vóór een eerdere regel; de eerste is regel ${remark.line}.`,
        en: `The time of ${remark.times} entries is more than ten minutes before an earlier one; the first is on line ${remark.line}.`,
      };
  }
}

const inputTexts: Readonly<Record<BadInputCode, Said>> = {
  'file-missing': { nl: 'dit bestand is er niet.', en: 'there is no such file.' },
  'not-a-file': { nl: 'dit is geen bestand.', en: 'this is no file.' },
  unreadable: { nl: 'u mag dit bestand niet lezen.', en: 'you may not read this file.' },
  'not-an-export': {
    nl: 'dit is geen export van een logboek (.ndjson of .ndjson.gz).',
    en: 'this is no export of a log (.ndjson or .ndjson.gz).',
  },
  'other-version': {
    nl: 'dit bestand is van een andere versie. Gebruik een nieuwere zorgvuldig.',
    en: 'this file is of another version. Use a newer zorgvuldig.',
  },
  'line-too-long': { nl: 'deze regel is langer dan 1 MB.', en: 'this line is longer than 1 MB.' },
  'no-key': {
    nl: 'dit is geen sleutel. Verwacht: een regel naam+nummer+sleutel, of een bestand daarmee.',
    en: 'this is no key. Expected: a line name+number+key, or a file with such lines.',
  },
  'no-checkpoint': { nl: 'hierin staat geen controlepunt.', en: 'there is no checkpoint in this.' },
  'too-large': { nl: 'dit bestand is te groot hiervoor.', en: 'this file is too large for this.' },
  usage: {
    nl: 'dit begrijp ik niet. zorgvuldig verify-audit --help geeft uitleg.',
    en: 'I do not understand this. See zorgvuldig verify-audit --help.',
  },
};

export const sayBadInput = ({ code, what }: BadInput, language: Language): string =>
  `${what}: ${inputTexts[code][language]}`;

/** The outcome in a few lines. */
export function sayVerdict(verdict: Verdict, language: Language): string[] {
  const { ok, entries, checkpoints, heldMatched, root, leaves, findings, remarks, proof } = verdict;
  const nl = language === 'nl';
  const counts = nl
    ? `${entries} regels, ${checkpoints} controlepunten, ${heldMatched} daarvan van buiten bevestigd. ${leaves} bladeren, wortel ${root}`
    : `${entries} entries, ${checkpoints} checkpoints, ${heldMatched} confirmed from outside. ${leaves} leaves, root ${root}`;
  const outcome = ok
    ? nl
      ? 'Het logboek klopt.'
      : 'The log is sound.'
    : nl
      ? 'Het logboek klopt niet.'
      : 'The log is not sound.';
  const proven = proof
    ? [
        nl
          ? `Bewezen: regel ${proof.line}, nummer ${proof.leaf}: ${proof.entry}`
          : `Proven: line ${proof.line}, number ${proof.leaf}: ${proof.entry}`,
      ]
    : [];
  return [
    ...findings.map((finding) => sayFinding(finding, language)),
    outcome,
    `${verdict.origin}, ${verdict.exportedAt}`,
    counts,
    ...proven,
    ...remarks.map((remark) => `${nl ? 'Let op' : 'Note'}: ${sayRemark(remark, language)}`),
  ];
}
