import {
  type Language,
  Page,
  PostButton,
  Prose,
  Section,
  type Text,
  Timeline,
  type TimelineItem,
  type View,
} from '../../../ui/index.ts';
import type { Sent } from '../links/find-sent.ts';
import type { ViewedReport } from '../reports/view-report.ts';
import { say, sayDay } from '../say.ts';
import { becameTexts, sayError, stoppedTexts, workTexts as texts } from '../texts-work.ts';
import { BecameBadge } from './became-badge.tsx';
import { DoorCard } from './doors.tsx';
import { SendForm } from './send-form.tsx';

export type ReportPageProps = { view: View; report: ViewedReport; error?: string | undefined };

/** The story of one link, from its making to its end. */
function storyOf({ madeAt, message, openings, revokedAt, expiresAt, state }: Sent, language: Language): TimelineItem[] {
  const because = stoppedTexts[message?.stopped_because ?? message?.state ?? '']?.[language];
  const step = (moment: Date, text: Text, more: Partial<TimelineItem> = {}): TimelineItem => ({
    at: moment,
    title: text[language],
    ...more,
  });
  return [
    step(madeAt, texts.made, because ? { text: because, kind: 'attention' } : {}),
    ...(message?.state === 'sent' && message.ended_at
      ? [step(message.ended_at, becameTexts.sent, { icon: 'mail' })]
      : []),
    ...openings.map((moment) => step(moment, becameTexts.opened, { icon: 'mail-opened', kind: 'good' })),
    ...(revokedAt ? [step(revokedAt, becameTexts.revoked, { icon: 'lock', kind: 'stop' })] : []),
    ...(state === 'expired' ? [step(expiresAt, becameTexts.expired, { icon: 'clock' })] : []),
  ];
}

const Stories = ({ report, language }: { report: ViewedReport; language: Language }) => (
  <Section title={texts.sentSoFar[language]}>
    {report.sent.map((link) => (
      <Timeline items={storyOf(link, language)} />
    ))}
    {report.doors.map((door) => (
      <>
        <DoorCard door={door} client={report.client} language={language} />
        <PostButton
          action={`/clienten/${report.client}/verslagen/${report.report.id}/versturen`}
          fields={{ naar: door.link.representative ? `vertegenwoordiger:${door.link.representative}` : 'client' }}
          kind="secondary"
          icon="refresh"
        >
          {texts.sendAgain[language]}
        </PostButton>
      </>
    ))}
  </Section>
);

/** A report as it was written, to whom it can go, and what became of it. */
export const ReportPage = ({ view, report, error }: ReportPageProps) => {
  const { language } = view;
  const { title, body, heldOn } = report.report;
  const newest = report.sent[0];
  const said = error === undefined ? undefined : sayError(error, language);
  return (
    <Page
      view={view}
      title={texts.body[language]}
      heading={title}
      above={say(texts.heldOn, language, { day: sayDay(heldOn, language) })}
      lead={report.writtenBy === '' ? undefined : say(texts.writtenBy, language, { name: report.writtenBy })}
      back={{ href: `/clienten/${report.client}/verslagen`, text: texts.reports[language] }}
      actions={<BecameBadge became={newest?.became ?? 'ready'} openedAt={null} language={language} />}
      errors={said ? { naar: said } : undefined}
      width="narrow"
    >
      <Prose>{body}</Prose>
      <p>{texts.print[language]}</p>
      <SendForm report={report} language={language} error={said} />
      {report.sent.length > 0 ? <Stories report={report} language={language} /> : null}
    </Page>
  );
};
