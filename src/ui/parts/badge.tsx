import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './icon.tsx';

export type BadgeKind = 'neutral' | 'good' | 'attention' | 'stop' | 'accent';

const usualIcon: Partial<Record<BadgeKind, IconName>> = { good: 'check', attention: 'clock', stop: 'hand-stop' };

/** A state in words; colour and icon only help. */
export const Badge = ({
  kind = 'neutral',
  icon = usualIcon[kind],
  children,
}: {
  kind?: BadgeKind;
  icon?: IconName | undefined;
  children?: Child;
}) => (
  <span class={`utrecht-status-badge zv-badge zv-badge--${kind}`}>
    {icon ? <Icon name={icon} /> : null}
    <span>{children}</span>
  </span>
);
