import type { Child } from 'hono/jsx';
import { useText } from '../language.ts';
import { Icon, type IconName } from './icon.tsx';

export type ListItem = { title: Child; href?: string | undefined; text?: Child; badges?: Child; icon?: IconName };

/** Rows to choose from or to read: clients, tasks, messages. */
export const List = ({ items, label }: { items: readonly ListItem[]; label?: string }) => (
  <ul class="zv-list" aria-label={label}>
    {items.map((item) => (
      <li class="zv-list__row">
        {item.icon ? (
          <span class="zv-list__icon">
            <Icon name={item.icon} size="large" />
          </span>
        ) : null}
        <div class="zv-list__text">
          {item.href ? (
            <a class="zv-list__link" href={item.href}>
              {item.title}
            </a>
          ) : (
            <strong>{item.title}</strong>
          )}
          {item.text ? <p>{item.text}</p> : null}
          {item.badges ? <div class="zv-list__badges">{item.badges}</div> : null}
        </div>
        {item.href ? <Icon name="chevron-right" /> : null}
      </li>
    ))}
  </ul>
);

export type DescriptionRow = { term: string; value: Child; change?: { href: string; text?: string } | undefined };

/** Term and value, with a link to change it; also the "check your answers" of a form in steps. */
export const DescriptionList = ({ rows }: { rows: readonly DescriptionRow[] }) => {
  const text = useText();
  return (
    <dl class="utrecht-data-list zv-data">
      {rows.map((row) => (
        <div class="utrecht-data-list__item zv-data__row">
          <dt class="utrecht-data-list__item-key">{row.term}</dt>
          <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{row.value}</dd>
          {row.change ? (
            <dd class="utrecht-data-list__actions utrecht-data-list__actions--html-dd">
              <a class="utrecht-link utrecht-link--html-a zv-target" href={row.change.href}>
                {row.change.text ?? text('change')}
                <span class="zv-hidden"> {row.term}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
};
