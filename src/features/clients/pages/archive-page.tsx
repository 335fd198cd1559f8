import { Badge, EmptyState, List, Page, type View } from '../../../ui/index.ts';
import { sayDate } from '../../../platform/dates.ts';
import type { ListedClient } from '../record/list-clients.ts';
import { formTexts } from '../texts/form-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import { say } from '../texts/say.ts';

type ArchivePageProps = { view: View; clients: readonly ListedClient[]; expired: number };

/** Names and dates of what is finished; the way back to a file leads past the gate. */
export const ArchivePage = ({ view, clients, expired }: ArchivePageProps) => {
  const text = say(listTexts, view.language);
  const day = (instant: Date | null | undefined) => (instant ? sayDate(instant, view.language) : '');
  return (
    <Page
      view={view}
      title={text('archive')}
      lead={text('archiveLead')}
      back={{ href: '/clienten', text: say(formTexts, view.language)('toList') }}
    >
      {clients.length === 0 ? (
        <EmptyState title={text('archiveEmpty')} icon="archive">
          <p>{text('archiveEmptyAbout')}</p>
        </EmptyState>
      ) : (
        <List
          label={text('archive')}
          items={clients.map(({ person, clock }) => ({
            title: person.name,
            href: `/clienten/${person.id}/heropening`,
            text: text('archivedSince', { day: day(clock?.archivedAt ?? clock?.archiveAt) }),
            icon: 'archive',
            badges: <Badge icon="clock">{text('destroyOn', { day: day(clock?.destroyAt) })}</Badge>,
          }))}
        />
      )}
      {expired > 0 ? <p>{text('expired', { n: expired })}</p> : null}
    </Page>
  );
};
