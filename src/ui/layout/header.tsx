import { Icon } from '../parts/icon.tsx';
import { Logo } from '../parts/logo.tsx';
import { uiTexts } from '../texts.ts';
import type { View } from '../view.ts';
import { LanguageLink } from './parts.tsx';

const Tabs = ({ view, label }: { view: View; label: string }) => (
  <nav aria-label={label}>
    <ul class="zv-tabs">
      {view.navigation.map((item) => (
        <li>
          <a class="zv-tab" href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Account = ({ view }: { view: View }) => (
  <div class="zv-account">
    {view.who ? (
      <p class="zv-account__who">
        <strong>{view.who.name}</strong>
        <span>
          {view.who.roleText} · {view.who.organisationName}
        </span>
      </p>
    ) : null}
    <LanguageLink view={view} />
    {view.who?.accountPath ? (
      <a class="zv-quiet-link" href={view.who.accountPath}>
        <Icon name="user" />
        {uiTexts.accountNavigation[view.language]}
      </a>
    ) : null}
    {view.who?.signOutPath ? (
      <form action={view.who.signOutPath} method="post">
        <button class="zv-quiet-link" type="submit">
          <Icon name="logout" />
          {uiTexts.signOut[view.language]}
        </button>
      </form>
    ) : null}
  </div>
);

const AlwaysThere = ({ view }: { view: View }) =>
  view.action ? (
    <a class="utrecht-button utrecht-button--primary-action zv-always" href={view.action.href}>
      {view.action.text}
    </a>
  ) : null;

/**
 * Two shapes of the same header, of which the style sheet shows one: tabs of a folder on a wide screen,
 * a `<details>` menu on a phone. `display: none` keeps the other away from screen readers too.
 */
export const Header = ({ view }: { view: View }) => {
  const menu = uiTexts.menu[view.language];
  const label = uiTexts.mainNavigation[view.language];
  return (
    <header class="zv-header">
      <div class="zv-header__top">
        <Logo name={uiTexts.productName[view.language]} />
        <div class="zv-header__wide">
          <Account view={view} />
        </div>
        {view.action ? (
          <a class="utrecht-button utrecht-button--primary-action zv-on-phone" href={view.action.href}>
            {view.action.text}
          </a>
        ) : null}
        <details class="zv-menu">
          <summary>
            <Icon name="menu-2" />
            {menu}
          </summary>
          <div class="zv-menu__sheet">
            {view.navigation.length > 0 ? <Tabs view={view} label={label} /> : null}
            <Account view={view} />
          </div>
        </details>
      </div>
      {view.navigation.length > 0 ? (
        <div class="zv-header__tabs zv-header__wide">
          <Tabs view={view} label={label} />
          <AlwaysThere view={view} />
        </div>
      ) : null}
    </header>
  );
};
