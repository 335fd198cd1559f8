import { Badge, ButtonLink, Card, List, PostButton, Section } from '../../../ui/index.ts';
import { sayDate } from '../../../platform/dates.ts';
import type { ClientRecord } from '../record/read-record.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { urlOf } from './parts.tsx';
import { AgeLine } from './record-age.tsx';
import type { RecordProps } from './record-page.tsx';
import { sayRepresentativeKind } from './representative-kinds.ts';

export const RepresentativesSection = ({ view, record }: RecordProps) => {
  const text = say(recordTexts, view.language);
  const { representatives, person, age } = record;
  const isMinor = age.known !== null && age.known.band !== 'adult';
  return (
    <Section
      title={text('representatives')}
      actions={
        <ButtonLink href={urlOf(person.id, 'vertegenwoordigers')} icon="plus">
          {text('addRepresentative')}
        </ButtonLink>
      }
    >
      <AgeLine view={view} record={record} />
      {representatives.length === 0 ? <p>{text(isMinor ? 'noParents' : 'noRepresentatives')}</p> : null}
      {representatives.map((each) => (
        <One view={view} record={record} who={each} />
      ))}
    </Section>
  );
};

const One = ({ view, record, who }: RecordProps & { who: ClientRecord['representatives'][number] }) => {
  const { language } = view;
  const text = say(recordTexts, language);
  const purposes = record.activity.purposes
    .filter((purpose) => who.scope.includes(purpose.id))
    .map((purpose) => purpose.title[language].toLowerCase())
    .join(', ');
  return (
    <Card
      title={who.name}
      level={3}
      icon="user-check"
      badge={
        <Badge kind={who.state === 'in-force' ? 'good' : 'neutral'}>
          {text(who.state === 'in-force' ? 'inForce' : 'ended')}
        </Badge>
      }
    >
      <p>
        {sayRepresentativeKind(who.kind, record.country, language)} ·{' '}
        {who.until ? text('untilDay', { day: sayDate(who.until, language) }) : text('noEnd')}
      </p>
      <p>{text('may', { purposes })}</p>
      <p>{text('seen', { proof: who.proof })}</p>
      {who.state === 'in-force' ? (
        <PostButton action={urlOf(record.person.id, `vertegenwoordigers/${who.id}/einde`)} kind="secondary">
          {text('end')}
        </PostButton>
      ) : null}
    </Card>
  );
};

/** Only where there are colleagues: somebody who works alone is the only one who looks. */
export const WorkersSection = ({ view, record }: RecordProps) => {
  const text = say(recordTexts, view.language);
  const { workers, colleagues, person } = record;
  if (colleagues.length === 0 && workers.length < 2) return null;
  return (
    <Section
      title={text('workers')}
      actions={
        colleagues.length > 0 ? (
          <ButtonLink href={urlOf(person.id, 'collegas')} icon="plus">
            {text('addColleague')}
          </ButtonLink>
        ) : null
      }
    >
      <List items={workers.map((name) => ({ title: name, icon: 'user' }))} />
    </Section>
  );
};

/** While a pause runs this page cannot be seen; ending it has a page of its own. */
export const RestrictionSection = ({ view, record }: RecordProps) => (
  <p>
    <ButtonLink href={urlOf(record.person.id, 'rust')} kind="quiet" icon="hand-stop">
      {say(recordTexts, view.language)('restrict')}
    </ButtonLink>
  </p>
);
