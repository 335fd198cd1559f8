import type { Command } from './command.ts';
import { readOptions } from './deidentify/options.ts';
import { WrongUse } from './deidentify/wrong-use.ts';

const help = `Usage: zorgvuldig deidentify FILE... [--out FOLDER | -o FILE] [OPTIONS]
       zorgvuldig deidentify FILE --restore KEY
       zorgvuldig deidentify --jsonl [FILE]

Replaces what identifies people in .txt, .md, .docx, .odt, .eml and .csv, and writes the same kind of file. Works
offline. The result is pseudonymised, and never more than that: read it yourself as well. FILE is - for what comes in.

  --out FOLDER       write there, under the same names; beside each file when left out
  -o FILE            write this file; - is the terminal
  --kind KIND        txt, md, docx, odt, eml or csv, when the name does not say it
  --style STYLE      numbered "[persoon 1]" (when left out), label "[persoon]", coarse "in de veertig"
  --shift-dates N    move all dates by N days; the word secret draws one number for all files (and keeps it in --case)
  --known FILE       names that the file knows, one a line: name, or name; client|family|carer|worker; relation
  --case FILE        one case: who has which tag, for all these files and the next ones; holds names. Without it every
                     file begins at [persoon 1]
  --lists FOLDER     lists of your own: surnames, streets, organisations
  --threshold T      from 0 to 1, how sure a find must be (0.5 when left out)
  --report           say in words what may still be recognisable; shows words of the original
  --key FILE         write a key with which everything can be put back; never over a file
  --restore KEY      put back; with --tags wherever a tag stands, in a file that somebody worked on
  --columns 3,naam   of a CSV: only these; all when left out. Cells under "naam", "adres", "bsn" … are replaced whole
  --no-head          of a CSV: the first row is no head
  --formulas text    of a CSV: write formulas as text instead of stopping
  --encoding windows-1252   of a text that is not UTF-8
  --jsonl            lines {"id","text"} in, lines {"id","spans":[{"start","end","label"}],"risk":[…]} out
  --force            replace files that are there; never the source, never a key
  --progress         say how far it is, also where nobody looks
  --lang nl|en       language of tags and messages (nl when left out)

Exit code: 0 done, 1 a file or line failed (the others are done; the failures stand at the end), 2 wrong use.
`;

/** `zorgvuldig deidentify FILE…`: files in, the same files without what identifies out. */
export const deidentifyCommand: Command = {
  name: 'deidentify',
  summary: 'make a text, document, mail or table unrecognisable',
  help,
  async run(args) {
    // Whoever reads us may stop reading ("| head").
    process.stdout.once('error', stopWhenNobodyReads);
    try {
      const options = readOptions(args);
      if (options.jsonl) return await (await import('./deidentify/find-in-lines.ts')).findInLines(options);
      if (options.restore !== undefined) return await (await import('./deidentify/put-back.ts')).putBack(options);
      return await (await import('./deidentify/change-files.ts')).changeFiles(options);
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error;
      process.stderr.write(`zorgvuldig deidentify: ${error.message}\nzorgvuldig deidentify --help tells more.\n`);
      return 2;
    } finally {
      process.stdout.off('error', stopWhenNobodyReads);
    }
  },
};

const stopWhenNobodyReads = (error: NodeJS.ErrnoException): void => process.exit(error.code === 'EPIPE' ? 0 : 1);
