import type { Child } from 'hono/jsx';
import { useText } from '../language.ts';
import { Icon, type IconName } from './icon.tsx';

/** What will appear here, why it is useful, one action, one example. */
export const EmptyState = ({
  title,
  icon = 'notebook',
  action,
  children,
}: {
  title: Child;
  icon?: IconName;
  action?: Child;
  children?: Child;
}) => (
  <div class="zv-empty">
    <span class="zv-empty__picture">
      <Icon name={icon} size="large" />
    </span>
    <p class="zv-empty__title">{title}</p>
    <div class="zv-empty__text">{children}</div>
    {action ? <div class="zv-actions">{action}</div> : null}
  </div>
);

/** "Meer weten": opens without a script. */
export const MoreInfo = ({ title, open = false, children }: { title?: string; open?: boolean; children?: Child }) => {
  const text = useText();
  return (
    <details class="zv-more" open={open}>
      <summary>
        <Icon name="chevron-right" />
        {title ?? text('moreInfo')}
      </summary>
      <div class="zv-more__body zv-flow">{children}</div>
    </details>
  );
};

/** A link in running text. */
export const Link = ({ href, children }: { href: string; children?: Child }) => (
  <a class="utrecht-link utrecht-link--html-a" href={href}>
    {children}
  </a>
);

/** Free text of a person: line breaks kept, own direction of writing. */
export const Prose = ({ children }: { children?: Child }) => (
  <div class="zv-prose" dir="auto">
    {children}
  </div>
);

/** A part of a page with its own heading. */
export const Section = ({ title, actions, children }: { title: Child; actions?: Child; children?: Child }) => (
  <section class="zv-section">
    <div class="zv-section__head">
      <h2>{title}</h2>
      {actions ? <div class="zv-actions">{actions}</div> : null}
    </div>
    <div class="zv-flow">{children}</div>
  </section>
);
