import { ActionGroup, Alert, Badge, ButtonLink, Card, Link, List, PostButton, Section } from '../../../ui/index.ts';
import { sayDate } from '../../../platform/dates.ts';
import { planHas } from '../policy.ts';
import { openingTexts } from '../texts/opening-texts.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { urlOf } from './parts.tsx';
import type { RecordProps } from './record-page.tsx';

/** What is still to be discussed stands high on the page; who said what, further down. */
export const ReferrerSection = ({ part, ...props }: RecordProps & { part: 'to-discuss' | 'all' }) => {
  if (!planHas(props.record.activity.plan, 'referrer')) return null;
  return part === 'to-discuss' ? <ToDiscuss {...props} /> : <Everybody {...props} />;
};

const ToDiscuss = ({ view, record }: RecordProps) => {
  const text = say(recordTexts, view.language);
  const open = record.referrers.flatMap(({ name, received }) =>
    received.filter((item) => item.discussedAt === null).map((item) => ({ ...item, from: name })),
  );
  if (open.length === 0) return null;
  return (
    <Card title={text('toDiscuss')} icon="message-question" tone="attention">
      <List
        label={text('toDiscuss')}
        items={open.map((item) => ({
          title: item.description,
          text: item.from,
          badges: (
            <PostButton
              action={urlOf(record.person.id, `doorverwijzer/ontvangen/${item.id}/bespreking`)}
              kind="secondary"
              icon="check"
            >
              {text('discuss')}
            </PostButton>
          ),
        }))}
      />
    </Card>
  );
};

const Everybody = ({ view, record }: RecordProps) => {
  const text = say(recordTexts, view.language);
  const { referrers, person } = record;
  return (
    <Section
      title={text('referrer')}
      actions={
        <ButtonLink href={urlOf(person.id, 'doorverwijzer')} icon="plus">
          {text('addReferrer')}
        </ButtonLink>
      }
    >
      {referrers.length === 0 ? <p>{text('noReferrer')}</p> : <p>{text('wall')}</p>}
      {referrers.map((referrer) => (
        <Card title={referrer.name} icon="wall" level={3}>
          <p>{referrer.relation}</p>
          {referrer.received.length > 0 ? (
            <List
              items={referrer.received.map((item) => ({
                title: item.description,
                badges: item.discussedAt ? (
                  <Badge kind="good">{text('discussedOn', { day: sayDate(item.discussedAt, view.language) })}</Badge>
                ) : null,
              }))}
            />
          ) : null}
          <Openings view={view} record={record} referrer={referrer} />
        </Card>
      ))}
      <p>
        <Link href="/clienten/de-doorverwijzer-belt">{text('phoneScript')}</Link>
      </p>
    </Section>
  );
};

type OpeningsProps = RecordProps & { referrer: RecordProps['record']['referrers'][number] };

/** What this referrer may hear now, and the way to open one thing. */
const Openings = ({ view, record, referrer }: OpeningsProps) => {
  const text = say(openingTexts, view.language);
  const { person, openings } = record;
  return (
    <>
      {openings
        .filter((each) => each.referrer === referrer.id)
        .map(({ id, until, item }) => (
          <Alert kind="attention">
            <p>{text('openNow', { name: referrer.name, day: sayDate(until, view.language), item })}</p>
            <ActionGroup>
              <ButtonLink href={urlOf(person.id, `doorverwijzer/opening/${id}`)} icon="phone">
                {text('toTell')}
              </ButtonLink>
              <PostButton
                action={urlOf(person.id, `doorverwijzer/opening/${id}/sluiting`)}
                kind="secondary"
                icon="lock"
              >
                {text('close')}
              </PostButton>
            </ActionGroup>
          </Alert>
        ))}
      <p>
        <Link href={urlOf(person.id, `doorverwijzer/${referrer.id}/opening`)}>{text('open')}</Link>
      </p>
    </>
  );
};
