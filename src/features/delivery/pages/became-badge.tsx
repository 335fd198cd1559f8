import { Badge, type BadgeKind, type Language } from '../../../ui/index.ts';
import type { ReportState } from '../policy.ts';
import { sayMoment } from '../say.ts';
import { becameTexts, workTexts as texts } from '../texts-work.ts';
import { say } from '../say.ts';

const kinds: Readonly<Record<ReportState, BadgeKind>> = {
  ready: 'neutral',
  'under-way': 'accent',
  sent: 'accent',
  opened: 'good',
  'not-sent': 'stop',
  uncertain: 'attention',
  revoked: 'neutral',
  expired: 'neutral',
};

/** What became of a report, in a word or, once it was read, with the time. */
export const BecameBadge = ({ became, openedAt, language }: BecameProps) => (
  <Badge kind={kinds[became]}>
    {became === 'opened' && openedAt
      ? say(texts.openedAt, language, { at: sayMoment(openedAt, language) })
      : becameTexts[became][language]}
  </Badge>
);
type BecameProps = { became: ReportState; openedAt: Date | null; language: Language };
