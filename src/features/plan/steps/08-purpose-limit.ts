import type { PlanDocument } from '../policy.ts';
import type { FormStep } from './form-step.ts';

/** Every comparison of two purposes as `purpose.other`. */
export const comparisonsOf = ({
  purposes,
}: PlanDocument): { key: string; from: string; to: string; reason: string }[] =>
  purposes.flatMap(({ id, compatibleWith }) =>
    compatibleWith.map(({ purpose, reason }) => ({ key: `${id}.${purpose}`, from: purpose, to: id, reason })),
  );

/** Step 8: what was given for one purpose serves another only with a reason that was thought through (AVG 6(4)). */
export const purposeLimitStep: FormStep = {
  read: (form) => {
    const reasons = new Map<string, string | 'gone'>();
    for (const key of form.ids('vergelijkingen')) {
      const name = `doel.${key}`;
      reasons.set(key, form.ticked(`${name}.weg`) ? 'gone' : form.text(`${name}.reden`, { required: true }));
    }
    const from = form.text('nieuw.van');
    const to = form.text('nieuw.naar');
    const reason = form.text('nieuw.reden', { required: from !== '' || to !== '' });
    if (from === '' && (to !== '' || reason !== '')) form.wrong('nieuw.van', 'required');
    if (to === '' && (from !== '' || reason !== '')) form.wrong('nieuw.naar', 'required');
    if (from !== '' && from === to) form.wrong('nieuw.naar', 'same-purpose');
    return { change: (document) => compare(withReasons(document, reasons), { from, to, reason }) };
  },
  write: (document) => ({
    vergelijkingen: comparisonsOf(document).map(({ key }) => key),
    ...Object.fromEntries(comparisonsOf(document).map(({ key, reason }) => [`doel.${key}.reden`, reason])),
  }),
};

const withReasons = (document: PlanDocument, reasons: ReadonlyMap<string, string | 'gone'>): PlanDocument => ({
  ...document,
  purposes: document.purposes.map((purpose) => ({
    ...purpose,
    compatibleWith: purpose.compatibleWith.flatMap((each) => {
      const reason = reasons.get(`${purpose.id}.${each.purpose}`);
      return reason === 'gone' ? [] : [{ ...each, reason: reason ?? each.reason }];
    }),
  })),
});

function compare(document: PlanDocument, { from, to, reason }: { from: string; to: string; reason: string }) {
  const known = (id: string) => document.purposes.some((purpose) => purpose.id === id);
  if (from === to || !known(from) || !known(to)) return document;
  return {
    ...document,
    purposes: document.purposes.map((purpose) => {
      if (purpose.id !== to) return purpose;
      const others = purpose.compatibleWith.filter((each) => each.purpose !== from);
      return {
        ...purpose,
        compatibleWith: [...others, { purpose: from, reason, factors: {}, route: 'compatible' as const }],
      };
    }),
  };
}
