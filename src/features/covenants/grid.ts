import type { FieldCategory } from '../../gate/plan.ts';
import type { Heat, NeedCell, NeedGridModel } from '../../ui/index.ts';
import { type CovenantContent, flowId } from './content.ts';
import { type Around, flowsOf, type Gap } from './gaps/gaps.ts';

const heatOf: Readonly<Record<FieldCategory, Heat>> = {
  ordinary: 1,
  sensitive: 2,
  special: 3,
  criminal: 3,
  'national-number': 3,
};

/** Gaps that make a flow unfit to use; a missing contact person or term is shown elsewhere. */
const ofFlow = new Set(['grondslag', 'behoefte', 'gegevens']);

/** The need matrix as a picture: a cell for each pair of parties of which one needs something. */
export function gridOf(content: CovenantContent, gaps: readonly Gap[], plans: Around['plans']): NeedGridModel {
  const place = new Map(content.parties.map(({ id }, at) => [id, at]));
  const openItems = new Set(gaps.filter(({ part }) => ofFlow.has(part)).map(({ which }) => which));
  const cells = [...flowsOf(content, plans).values()].flatMap((flow): NeedCell[] => {
    const [who, from] = [place.get(flow.to), place.get(flow.from)];
    if (who === undefined || from === undefined) return [];
    const heats = [...flow.categories].map((category) => heatOf[category]);
    return [
      {
        who,
        from,
        what: flow.needs.map(({ what }) => what),
        heat: heats.reduce<Heat>((a, b) => (a > b ? a : b), 1),
        open: openItems.has(flowId(flow.from, flow.to)) || flow.needs.some(({ id }) => openItems.has(id)),
      },
    ];
  });
  return { parties: content.parties.map(({ name }) => name), cells };
}
