import {
  Alert,
  Badge,
  Card,
  CardGrid,
  Page,
  PostButton,
  RetentionBar,
  MoreInfo,
  Section,
  type View,
} from '../../../ui/index.ts';
import { sayDate, sayMonths } from '../../../platform/dates.ts';
import type { ClientRecord } from '../record/read-record.ts';
import { carerTexts } from '../texts/carer-texts.ts';
import { formTexts } from '../texts/form-texts.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { dayIn, urlOf } from './parts.tsx';
import { ContactSection, PreferencesSection, ProofSection } from './record-contact.tsx';
import { RingsSection } from './record-rings.tsx';
import { AppointmentsSection, GoalsSection } from './record-work.tsx';
import { ReferrerSection } from './record-referrer.tsx';
import { RepresentativesSection, RestrictionSection, WorkersSection } from './record-people.tsx';

export type RecordProps = { view: View; record: ClientRecord };

/** The page of one client. Consent and reports have pages of their own, behind the cards at the top. */
export const RecordPage = ({ view, record }: RecordProps) => {
  const { person, activity } = record;
  return (
    <Page
      view={view}
      title={say(recordTexts, view.language)('client')}
      heading={person.callName}
      lead={person.name}
      above={activity.title[view.language]}
      back={{ href: `/clienten?activiteit=${activity.id}`, text: say(formTexts, view.language)('toList') }}
    >
      <Notices view={view} record={record} />
      <Rooms view={view} record={record} />
      <ReferrerSection view={view} record={record} part="to-discuss" />
      <GoalsSection view={view} record={record} />
      <AppointmentsSection view={view} record={record} />
      <ClockSection view={view} record={record} />
      <ContactSection view={view} record={record} />
      <PreferencesSection view={view} record={record} />
      <ProofSection view={view} record={record} />
      <ReferrerSection view={view} record={record} part="all" />
      <RepresentativesSection view={view} record={record} />
      <WorkersSection view={view} record={record} />
      <RingsSection view={view} record={record} />
      <RestrictionSection view={view} record={record} />
    </Page>
  );
};

const Notices = ({ view, record }: RecordProps) => {
  const text = say(recordTexts, view.language);
  const { addressWaitsUntil, person, relation } = record;
  return (
    <>
      {relation === 'break-glass' ? <Alert kind="attention">{text('breakGlass')}</Alert> : null}
      {addressWaitsUntil ? (
        <Alert kind="attention">
          <p>{text('addressWaits', { time: sayDate(addressWaitsUntil, view.language, true) })}</p>
          <PostButton action={urlOf(person.id, 'e-mailadres/afblazing')} kind="secondary">
            {text('callOff')}
          </PostButton>
        </Alert>
      ) : null}
    </>
  );
};

const Rooms = ({ view, record }: RecordProps) => {
  const text = say(recordTexts, view.language);
  const { person, permissions, activity } = record;
  const shares = activity.plan.flows.some(({ role }) => role !== 'processor');
  const given = new Set(permissions.filter((each) => each.state === 'given').map((each) => each.purpose)).size;
  return (
    <CardGrid>
      <Card
        title={text('consents')}
        href={urlOf(person.id, 'toestemmingen')}
        icon="heart-handshake"
        badge={given > 0 ? <Badge kind="good">{text('givenCount', { n: given })}</Badge> : null}
      >
        <p>{text('consentsAbout')}</p>
      </Card>
      <Card title={text('reports')} href={urlOf(person.id, 'verslagen')} icon="file-text">
        <p>{text('reportsAbout')}</p>
      </Card>
      <Card title={text('messages')} href={urlOf(person.id, 'berichten')} icon="message">
        <p>{text('messagesAbout')}</p>
      </Card>
      <Card title={carerTexts.title[view.language]} href={urlOf(person.id, 'naasten')} icon="users">
        <p>{carerTexts.about[view.language]}</p>
      </Card>
      {shares ? (
        <Card title={text('sharing')} href={urlOf(person.id, 'delen')} icon="share">
          <p>{text('sharingAbout')}</p>
        </Card>
      ) : null}
      {shares ? (
        <Card title={text('talkTogether')} href={urlOf(person.id, 'ruimtes/nieuw')} icon="users">
          <p>{text('talkTogetherAbout')}</p>
        </Card>
      ) : null}
      <Card title={text('weighings')} href={urlOf(person.id, 'afwegingen')} icon="list-check">
        <p>{text('weighingsAbout')}</p>
      </Card>
      <Card title={text('unrecognisable')} href={urlOf(person.id, 'onherkenbaar')} icon="eye-off">
        <p>{text('unrecognisableAbout')}</p>
      </Card>
    </CardGrid>
  );
};

const ClockSection = ({ view, record }: RecordProps) => {
  const text = say(recordTexts, view.language);
  const { clock, now, activity } = record;
  if (!clock) return null;
  const { archiveAfterMonths: archive, destroyAfterMonths: destroy } = activity.retention;
  const months = (n: number) => sayMonths(n, view.language);
  const term = { archive: months(archive), destroy: months(destroy), total: months(archive + destroy) };
  return (
    <Section title={text('clock')}>
      <RetentionBar
        from={dayIn(clock.from < now ? clock.from : now)}
        archiveOn={dayIn(clock.archiveAt)}
        destroyOn={dayIn(clock.destroyAt)}
        today={dayIn(now)}
      />
      <MoreInfo title={text('clockReading')}>
        <p>{text('clockReadingText', term)}</p>
      </MoreInfo>
    </Section>
  );
};
