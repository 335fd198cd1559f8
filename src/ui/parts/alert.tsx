import type { Child } from 'hono/jsx';
import { useText } from '../language.ts';
import { Icon, type IconName } from './icon.tsx';

export type AlertKind = 'info' | 'success' | 'attention' | 'danger';

const looks: Record<AlertKind, { className: string; icon: IconName }> = {
  info: { className: 'utrecht-alert--info', icon: 'info-circle' },
  success: { className: 'utrecht-alert--ok', icon: 'circle-check' },
  attention: { className: 'utrecht-alert--warning', icon: 'alert-triangle' },
  danger: { className: 'utrecht-alert--error', icon: 'hand-stop' },
};

/** A message that stands out. The kind is also said in words, for who does not see colour or icon. */
export const Alert = ({ kind = 'info', title, children }: { kind?: AlertKind; title?: Child; children?: Child }) => {
  const text = useText();
  const look = looks[kind];
  return (
    <div class={`utrecht-alert ${look.className}`}>
      <div class="utrecht-alert__icon">
        <Icon name={look.icon} size="large" />
      </div>
      <div class="utrecht-alert__content">
        {title ? <p class="zv-alert__title">{title}</p> : <span class="zv-hidden">{text(kind)}: </span>}
        <div class="utrecht-alert__message">{children}</div>
      </div>
    </div>
  );
};
