import { addDays, sayDate } from '../../../../platform/dates.ts';
import { Alert, ButtonLink, Card, EmptyState, Page } from '../../../../ui/index.ts';
import { carerState, clientSays, DAYS_TO_TELL, mayHear } from '../../carers/carer.ts';
import { carerTexts } from '../../texts/carer-texts.ts';
import { say } from '../../texts/say.ts';
import { carersUrl, type CarersProps, type OneCarerProps, sayFields } from './parts.tsx';

/** Who has not heard to be on record hears it within a month. */
export const TellFirst = ({ view, carers, carer }: OneCarerProps) => {
  if (carer.toldAt !== null) return null;
  const text = say(carerTexts, view.language);
  const by = addDays(carer.since, DAYS_TO_TELL);
  return (
    <Alert kind="attention">
      {by < carers.now
        ? text('tellLate', { carer: carer.name })
        : text('tellFirst', { carer: carer.name, day: sayDate(by, view.language) })}
    </Alert>
  );
};

/** What it comes to: both said yes, one of them, or neither. */
export function sayHears({ view, carers, carer }: OneCarerProps): string {
  const text = say(carerTexts, view.language);
  const name = carers.person.callName;
  const { fields, state } = clientSays(carer);
  if (mayHear(carer, fields) && fields.length > 0) {
    return text('hears', { fields: sayFields(fields, carers.activity, view.language) });
  }
  if (state === 'given') return text('hearsNot', { name, carer: carer.name });
  const wants = carerState(carer, { about: 'know', party: null }) === 'given';
  return wants ? text('hearsNotClient', { name, carer: carer.name }) : text('hearsNothing', { name });
}

export const CarersPage = ({ view, carers }: CarersProps) => {
  const text = say(carerTexts, view.language);
  const { person } = carers;
  const add = (
    <ButtonLink href={carersUrl(person.id, 'nieuw')} kind="primary" icon="plus">
      {text('add')}
    </ButtonLink>
  );
  return (
    <Page
      view={view}
      title={text('title')}
      lead={text('lead', { name: person.callName })}
      above={person.callName}
      back={{ href: `/clienten/${person.id}`, text: text('backToClient') }}
      actions={carers.carers.length > 0 ? add : null}
    >
      {carers.carers.length === 0 ? (
        <EmptyState title={text('none')} icon="users" action={add}>
          {text('noneText', { name: person.callName })}
        </EmptyState>
      ) : null}
      {carers.carers.map((carer) => (
        <Card title={carer.name} href={carersUrl(person.id, carer.id)} icon="user" level={2}>
          <p>{carer.relation}</p>
          <p>{sayHears({ view, carers, carer })}</p>
          <TellFirst view={view} carers={carers} carer={carer} />
        </Card>
      ))}
    </Page>
  );
};
