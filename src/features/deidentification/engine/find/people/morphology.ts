import type { Doc } from '../../tokens/doc.ts';
import { foldUnit, isMark } from '../../tokens/fold.ts';

/** Endings of surnames and first names that ordinary Dutch words seldom have. */
const endings = new Set(
  (
    'stra sma ema inga enga ingh aerts eerts erts mans sens ssen ksen nsen lsen rsen ersen kens ckx ckens eyck uys eys meijer meyer ' +
    'maier dijk dyck horst brink ovic vic oglu ski ska sky cki czyk wicz enko chuk yuk iuk czuk ova yev iev ian yan dze shvili ' +
    'eira inho ullah uddin zadeh pour khel aoui oui ouchi oudi achi singh persad lall bhai khan kumar ngo mba nga kunle ' +
    'esh isha ika etta elle ette ina ijn jan bert aldo ardo ez iz yah iyah bou lah mbe nda gba kou djo osa owa awa ' +
    'ic ac ev ov ko czek nek szek ysz usz asz owski ewski inski kiewicz lova gul nur can han een ys aux eau oux'
  ).split(' '),
);
const LONGEST_ENDING = 7;
const SHORTEST_NAME = 4;

/** "Hofstra", "Wiśniewski", "Yıldızoğlu": made like a name, whoever it is. */
export function looksLikeName(doc: Doc, i: number): boolean {
  const letters = lettersOf(doc, i);
  if (letters.length < SHORTEST_NAME) return false;
  const word = String.fromCharCode(...letters);
  for (let size = 2; size <= Math.min(LONGEST_ENDING, word.length - 2); size += 1)
    if (endings.has(word.slice(-size))) return true;
  return false;
}

const LONGEST = 40;

/** The base letters of a word; none of one that is too long to be anything. */
export function lettersOf({ text, start, end }: Doc, i: number): number[] {
  if (end[i]! - start[i]! > LONGEST) return [];
  const letters: number[] = [];
  for (let at = start[i]!; at < end[i]!; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isMark(unit)) letters.push(foldUnit(unit) || unit);
  }
  return letters;
}
