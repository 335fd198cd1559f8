import type { Child } from 'hono/jsx';
import { DateText, type When } from './date-text.tsx';
import { Icon, type IconName } from './icon.tsx';

export type TimelineItem = {
  /** A day, or an instant, which is shown with its time. */
  at: When;
  title: Child;
  text?: Child;
  icon?: IconName;
  kind?: 'neutral' | 'good' | 'attention' | 'stop' | undefined;
};

/** What happened, newest first or oldest first as given. */
export const Timeline = ({ items, label }: { items: readonly TimelineItem[]; label?: string }) => (
  <ol class="zv-timeline" aria-label={label}>
    {items.map((item) => (
      <li class={`zv-timeline__item zv-timeline__item--${item.kind ?? 'neutral'}`}>
        <span class="zv-timeline__dot">
          <Icon name={item.icon ?? 'note'} />
        </span>
        <div class="zv-timeline__text">
          <p class="zv-timeline__when">
            <DateText value={item.at} time />
          </p>
          <p class="zv-timeline__title">{item.title}</p>
          {item.text ? <div class="zv-timeline__more">{item.text}</div> : null}
        </div>
      </li>
    ))}
  </ol>
);
