import type { Child } from 'hono/jsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Hidden } from './form.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

const buttonClass = (kind: ButtonKind, wide: boolean): string => {
  const appearance = {
    primary: 'utrecht-button--primary-action',
    secondary: 'utrecht-button--secondary-action',
    quiet: 'utrecht-button--subtle',
    danger: 'utrecht-button--primary-action utrecht-button--danger',
  }[kind];
  return `utrecht-button ${appearance}${wide ? ' zv-wide' : ''}`;
};

type Look = { kind?: ButtonKind; icon?: IconName; wide?: boolean; children?: Child };

/** Never disabled: a button that does nothing explains nothing. */
export const Button = ({
  kind = 'primary',
  icon,
  wide = false,
  children,
  name,
  value,
}: Look & { name?: string; value?: string }) => (
  <button class={buttonClass(kind, wide)} type="submit" name={name} value={value}>
    {icon ? <Icon name={icon} /> : null}
    <span>{children}</span>
  </button>
);

/** Looks like a button, goes somewhere, changes nothing. */
export const ButtonLink = ({ href, kind = 'secondary', icon, wide = false, children }: Look & { href: string }) => (
  <a class={buttonClass(kind, wide)} href={href}>
    {icon ? <Icon name={icon} /> : null}
    <span>{children}</span>
  </a>
);

/** One button that changes something: a form of its own, with hidden fields. */
export const PostButton = ({
  action,
  fields = {},
  ...look
}: Look & { action: string; fields?: Readonly<Record<string, string>> }) => (
  <form class="zv-post-button" action={action} method="post">
    {Object.entries(fields).map(([name, value]) => (
      <Hidden name={name} value={value} />
    ))}
    <Button {...look} />
  </form>
);

/** Buttons that belong together; below one another on a phone. */
export const ActionGroup = ({ children }: { children?: Child }) => <div class="zv-actions">{children}</div>;
