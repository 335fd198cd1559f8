import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './icon.tsx';

export type CardProps = {
  title?: Child;
  /** Makes the title a link that covers the whole card; put no other link inside then. */
  href?: string | undefined;
  /** The label on the tab of the folder. */
  tab?: Child;
  icon?: IconName;
  badge?: Child;
  footer?: Child;
  tone?: 'plain' | 'accent' | 'attention';
  level?: 2 | 3;
  children?: Child;
};

const CardTitle = ({ title, href, level }: Pick<CardProps, 'title' | 'href'> & { level: 2 | 3 }) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading class="zv-card__title">
      {href ? (
        <a class="zv-card__link" href={href}>
          {title}
        </a>
      ) : (
        title
      )}
    </Heading>
  );
};

/** A sheet in the folder. */
export const Card = ({ title, href, tab, icon, badge, footer, tone = 'plain', level = 2, children }: CardProps) => (
  <section class={`zv-card zv-card--${tone}${tab ? ' zv-card--tabbed' : ''}${href ? ' zv-card--link' : ''}`}>
    {tab ? <p class="zv-card__tab">{tab}</p> : null}
    {icon || title || badge ? (
      <div class="zv-card__head">
        {icon ? (
          <span class="zv-card__icon">
            <Icon name={icon} size="large" />
          </span>
        ) : null}
        {title ? <CardTitle title={title} href={href} level={level} /> : null}
        {badge ? <div class="zv-card__badge">{badge}</div> : null}
      </div>
    ) : null}
    {children ? <div class="zv-card__body zv-flow">{children}</div> : null}
    {footer ? <div class="zv-card__footer">{footer}</div> : null}
  </section>
);

/** Cards beside one another where there is room. */
export const CardGrid = ({ children }: { children?: Child }) => <div class="zv-grid">{children}</div>;
