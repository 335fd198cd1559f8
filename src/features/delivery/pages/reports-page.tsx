import { ButtonLink, EmptyState, List, Page, PostButton, Section, type View } from '../../../ui/index.ts';
import type { ListedReport, OpenDoor } from '../reports/list-reports.ts';
import { say, sayDay } from '../say.ts';
import { workTexts as texts } from '../texts-work.ts';
import { BecameBadge } from './became-badge.tsx';
import { DoorCard } from './doors.tsx';

export type ReportsPageProps = {
  view: View;
  client: string;
  callName: string;
  reports: readonly ListedReport[];
  doors: readonly OpenDoor[];
};

/** Reports of one client with what became of them, and every link that is open now. */
export const ReportsPage = ({ view, client, callName: name, reports, doors }: ReportsPageProps) => {
  const { language } = view;
  const here = `/clienten/${client}/verslagen`;
  const write = (
    <ButtonLink href={`${here}/nieuw`} kind="primary" icon="pencil">
      {texts.newReport[language]}
    </ButtonLink>
  );
  const items = reports.map((report) => ({
    title: report.title,
    href: `${here}/${report.id}`,
    text: say(texts.heldOn, language, { day: sayDay(report.heldOn, language) }),
    icon: 'file-text' as const,
    badges: <BecameBadge became={report.became} openedAt={report.openedAt} language={language} />,
  }));
  return (
    <Page
      view={view}
      title={texts.reports[language]}
      heading={say(texts.reportsOf, language, { name })}
      lead={texts.reportsLead[language]}
      back={{ href: `/clienten/${client}`, text: texts.toRecord[language] }}
      actions={reports.length === 0 ? undefined : write}
    >
      {items.length === 0 ? (
        <EmptyState title={texts.noReports[language]} icon="notebook" action={write}>
          {say(texts.noReportsWhy, language, { name })}
        </EmptyState>
      ) : (
        <List items={items} label={texts.list[language]} />
      )}
      <Section title={texts.doors[language]}>
        <p>{doors.length === 0 ? texts.noDoors[language] : texts.doorsLead[language]}</p>
        {doors.map((door) => (
          <DoorCard door={door} client={client} language={language} />
        ))}
        <PostButton action={`/clienten/${client}/links`} kind="secondary" icon="send">
          {texts.areaLink[language]}
        </PostButton>
        <p>{texts.areaLinkWhy[language]}</p>
      </Section>
    </Page>
  );
};
