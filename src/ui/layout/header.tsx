import { Icon } from '../parts/icon.tsx';
import { Logo } from '../parts/logo.tsx';
import { uiTexts } from '../texts.ts';
import type { View } from '../view.ts';
import { LanguageLink } from './parts.tsx';

/** As many doors as fit beside each other; who has several roles finds the others behind one more. */
const IN_ROW = 8;

type Doors = View['navigation'];

const Tab = ({ door }: { door: Doors[number] }) => (
  <li>
    <a class="zv-tab" href={door.href} aria-current={door.current ? 'page' : undefined}>
      {door.text}
    </a>
  </li>
);

const Tabs = ({ view, label }: { view: View; label: string }) => (
  <nav aria-label={label}>
    <ul class="zv-tabs">
      {view.navigation.map((door) => (
        <Tab door={door} />
      ))}
    </ul>
  </nav>
);

/** One row of doors; the room one is in always stands in it. */
const TabRow = ({ view, label }: { view: View; label: string }) => {
  const { navigation } = view;
  if (navigation.length <= IN_ROW) return <Tabs view={view} label={label} />;
  const first = navigation.slice(0, IN_ROW - 1);
  const here = navigation.slice(IN_ROW - 1).filter(({ current }) => current);
  const row = [...first.slice(0, IN_ROW - 1 - here.length), ...here];
  return (
    <nav aria-label={label} class="zv-tab-row">
      <ul class="zv-tabs">
        {row.map((door) => (
          <Tab door={door} />
        ))}
      </ul>
      <details class="zv-more">
        <summary class="zv-tab">{uiTexts.moreDoors[view.language]}</summary>
        <ul class="zv-more__sheet">
          {navigation
            .filter((door) => !row.includes(door))
            .map((door) => (
              <Tab door={door} />
            ))}
        </ul>
      </details>
    </nav>
  );
};

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
        <div class="zv-header__wide zv-header__who">
          <Account view={view} />
          <AlwaysThere view={view} />
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
          <TabRow view={view} label={label} />
        </div>
      ) : null}
    </header>
  );
};
