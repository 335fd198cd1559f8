import { viewsChoices } from '../content.ts';
import type { DpiaPart } from './part.ts';

/** AVG 35(7)(b): could it be done with less, does it weigh up, and how people use their rights. */
export const proportionalityPart: DpiaPart = {
  read: (form) => {
    const said = {
      less: form.text('minder', { required: true }),
      weighs: form.text('weegt', { required: true }),
      rights: form.text('rechten'),
    };
    return (content) => ({ ...content, proportionality: said });
  },
  write: ({ proportionality: said }) => ({
    minder: said?.less ?? '',
    weegt: said?.weighs ?? '',
    rechten: said?.rights ?? '',
  }),
};

/** AVG 35(9): what the people concerned said, or why they were not asked. */
export const viewsPart: DpiaPart = {
  read: (form) => {
    const choice = form.choice('keuze', viewsChoices);
    const who = form.text('wie', { required: choice === 'asked' });
    const said = form.text('gezegd', { required: true });
    return (content) => ({ ...content, views: { choice, who, said } });
  },
  write: ({ views }) => ({ keuze: views?.choice ?? '', wie: views?.who ?? '', gezegd: views?.said ?? '' }),
};

/** Why the list of risks is complete, in words. */
export const completePart: DpiaPart = {
  read: (form) => {
    const risksComplete = form.text('compleet', { required: true });
    return (content) => ({ ...content, risksComplete });
  },
  write: ({ risksComplete }) => ({ compleet: risksComplete }),
};

/** Why there is no data protection officer. */
export const withoutOfficerPart: DpiaPart = {
  read: (form) => {
    const withoutOfficer = form.text('reden', { required: true });
    return (content) => ({ ...content, withoutOfficer });
  },
  write: ({ withoutOfficer }) => ({ reden: withoutOfficer }),
};
