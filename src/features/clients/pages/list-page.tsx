import { ButtonLink, EmptyState, List, Page, Section, type View } from '../../../ui/index.ts';
import type { CaseloadPart } from '../record/find-caseload.ts';
import type { ListedClient } from '../record/list-clients.ts';
import { listTexts } from '../texts/list-texts.ts';
import { say } from '../texts/say.ts';
import { ClientBadges } from './client-badges.tsx';

export type ListPageProps = {
  view: View;
  now: Date;
  parts: readonly CaseloadPart[];
  /** The activity whose clients are shown; undefined while no plan runs. */
  shown: CaseloadPart | undefined;
  clients: readonly ListedClient[];
};

/** Whom I work with: what each agreed to and how long we keep it, at a glance. */
export const ListPage = ({ view, now, parts, shown, clients }: ListPageProps) => {
  const text = say(listTexts, view.language);
  return (
    <Page
      view={view}
      title={text('clients')}
      lead={text('lead')}
      actions={
        shown ? (
          <ButtonLink href={`/clienten/nieuw?activiteit=${shown.activity.id}`} kind="primary" icon="plus">
            {text('newClient')}
          </ButtonLink>
        ) : null
      }
    >
      {parts.length > 1 ? <Activities view={view} parts={parts} shown={shown} /> : null}
      <Paused view={view} shown={shown} />
      {clients.length > 0 ? (
        <List
          label={text('clients')}
          items={clients.map((client) => ({
            title: client.person.callName,
            href: `/clienten/${client.person.id}`,
            text: client.person.name,
            icon: 'user',
            badges: <ClientBadges view={view} now={now} client={client} />,
          }))}
        />
      ) : (
        <Nobody view={view} shown={shown} />
      )}
      <AlsoHere view={view} shown={shown} />
    </Page>
  );
};

const Activities = ({ view, parts, shown }: Pick<ListPageProps, 'view' | 'parts' | 'shown'>) => {
  const text = say(listTexts, view.language);
  return (
    <nav class="zv-actions" aria-label={text('activities')}>
      {parts.map((part) => (
        <ButtonLink
          href={`/clienten?activiteit=${part.activity.id}`}
          kind={part.activity.id === shown?.activity.id ? 'secondary' : 'quiet'}
        >
          {text('count', { title: part.activity.title[view.language], n: part.inUse })}
        </ButtonLink>
      ))}
    </nav>
  );
};

const Nobody = ({ view, shown }: Pick<ListPageProps, 'view' | 'shown'>) => {
  const text = say(listTexts, view.language);
  if (shown?.activity.closed) {
    return (
      <EmptyState
        title={text('ended')}
        icon="archive"
        action={<ButtonLink href={`/activiteiten/${shown.activity.id}`}>{text('toActivity')}</ButtonLink>}
      >
        <p>{text('endedAbout', { n: shown.inUse })}</p>
      </EmptyState>
    );
  }
  return shown ? (
    <EmptyState
      title={text('nobody')}
      icon="users"
      action={
        <ButtonLink href={`/clienten/nieuw?activiteit=${shown.activity.id}`} kind="primary" icon="plus">
          {text('newClient')}
        </ButtonLink>
      }
    >
      <p>{text('nobodyAbout')}</p>
    </EmptyState>
  ) : (
    <EmptyState
      title={text('noActivity')}
      icon="list-check"
      action={
        <ButtonLink href="/activiteiten" kind="primary">
          {text('toActivities')}
        </ButtonLink>
      }
    >
      <p>{text('noActivityAbout')}</p>
    </EmptyState>
  );
};

/** Without a name: their data are not used, also not here. */
const Paused = ({ view, shown }: Pick<ListPageProps, 'view' | 'shown'>) => {
  const text = say(listTexts, view.language);
  if (!shown || shown.paused.length === 0) return null;
  return (
    <List
      items={shown.paused.map((client) => ({
        title: text('paused'),
        text: text('pausedAbout'),
        href: `/clienten/${client}/rust`,
        icon: 'hand-stop',
      }))}
    />
  );
};

const AlsoHere = ({ view, shown }: Pick<ListPageProps, 'view' | 'shown'>) => {
  const text = say(listTexts, view.language);
  const archive = shown
    ? [
        {
          title: text('archiveCount', { n: shown.archived }),
          href: `/clienten/archief?activiteit=${shown.activity.id}`,
          icon: 'archive' as const,
        },
      ]
    : [];
  return (
    <Section title={text('alsoHere')}>
      <List
        items={[
          ...archive,
          { title: text('phoneScript'), href: '/clienten/de-doorverwijzer-belt', icon: 'phone' },
          { title: text('emergency'), href: '/clienten/noodtoegang', icon: 'lock-open' },
        ]}
      />
    </Section>
  );
};
