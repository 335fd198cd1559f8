import { each, wordTable } from '../word-table.ts';

/** Abbreviations may have a point; English names may stand before their day; a bare one of either is no month. */
export const Month = { full: 0, short: 16, english: 32 } as const;

const names: readonly [full: string, short: string, foreign: string, english: string][] = [
  ['januari', 'jan januarie', 'janvier', 'january'],
  ['februari', 'feb febr febuari februarie', 'fevrier', 'february'],
  ['maart', 'mrt', 'mars', 'march'],
  ['april', 'apr', 'avril', ''],
  ['mei', '', 'mai', 'may'],
  ['juni', 'jun', 'juin', 'june'],
  ['juli', 'jul', 'juillet', 'july'],
  ['augustus', 'aug agustus augutus', 'aout', 'august'],
  ['september', 'sep sept septemer sepember', 'septembre', ''],
  ['oktober', 'okt oct okotber', 'octobre', 'october'],
  ['november', 'nov novenber', 'novembre', ''],
  ['december', 'dec desember decemer', 'decembre', ''],
];

/** The number of a month (1–12) plus what kind of word it is; −1 for other words. */
export const monthOf = wordTable(
  Object.assign(
    {},
    ...names.map(([full, short, foreign, english], index) => ({
      ...each(full, index + 1 + Month.full),
      ...(short === '' ? {} : each(short, index + 1 + Month.short)),
      ...each(foreign, index + 1 + Month.short),
      ...(english === '' ? {} : each(english, index + 1 + Month.english)),
    })),
  ) as Record<string, number>,
);

/** 1: in full, 2: two letters, which are mostly another word ("do", "zo"). */
export const weekdayOf = wordTable({
  ...each('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday', 1),
  ...each('saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche', 1),
  ...each('maandagochtend maandagmiddag maandagavond dinsdagochtend dinsdagmiddag dinsdagavond woensdagochtend', 1),
  ...each('woensdagmiddag woensdagavond donderdagochtend donderdagmiddag donderdagavond vrijdagochtend', 1),
  ...each('vrijdagmiddag vrijdagavond zaterdagochtend zaterdagmiddag zaterdagavond zondagochtend zondagmiddag', 1),
  ...each('zondagavond woe don vrij', 1),
  ...each('ma di wo do vr za zo', 2),
});

/** 1: only with a year, and then a date; 2: a season, which with a year says no more than the year. */
export const feastOf = wordTable({
  ...each('kerst kerstmis kerstavond kerstdag kerstnacht pasen paasmaandag pinksteren sinterklaas pakjesavond', 1),
  ...each('suikerfeest offerfeest oudejaarsavond oudjaar oudejaarsdag nieuwjaar nieuwjaarsdag koningsdag', 1),
  ...each('koninginnedag bevrijdingsdag hemelvaart hemelvaartsdag carnaval allerheiligen driekoningen moederdag', 1),
  ...each('vaderdag valentijnsdag ramadan divali newroz halloween dierendag wapenstilstand prinsjesdag', 1),
  ...each('voorjaar lente zomer najaar herfst winter zomervakantie kerstvakantie herfstvakantie meivakantie', 2),
  ...each('voorjaarsvakantie krokusvakantie paasvakantie', 2),
});

/** Letters behind the figure of a day: 3e, 3de, 21ste, 1er, 3rd. */
export const isOrdinalEnding = (
  (table) => (hash: number) =>
    table(hash) === 1
)(wordTable(each('e de ste er ème st nd rd th eme', 1)));
