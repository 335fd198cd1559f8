import { sayWord } from '../../../gate/texts.ts';
import { Badge, Link, PostButton, Section, Table, type View } from '../../../ui/index.ts';
import type { ClientRecord } from '../record/read-record.ts';
import { formTexts } from '../texts/form-texts.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { FormPage, urlOf } from './parts.tsx';

/** Every purpose and way that does not rest on consent: fine, or rather not. The rest is on the page of consents. */
export const PreferencesPage = ({ view, record }: { view: View; record: ClientRecord }) => {
  const { language } = view;
  const text = say(formTexts, language);
  const { activity, permissions, person } = record;
  const byConsent = new Set(activity.plan.purposes.filter((each) => each.basis === 'consent').map((each) => each.id));
  const purposes = activity.purposes.filter((purpose) => !byConsent.has(purpose.id));
  return (
    <FormPage
      view={view}
      record={record}
      title={say(recordTexts, language)('preferences')}
      lead={text('preferencesLead')}
    >
      {purposes.map((purpose) => {
        const rows = permissions.filter((each) => each.purpose === purpose.id && each.party === null);
        return rows.length === 0 ? null : (
          <Table
            caption={purpose.title[language]}
            head={[text('byWay'), text('now'), text('change')]}
            rows={rows.map((each) => [
              capital(sayWord(each.channel, language)),
              <State view={view} permission={each} />,
              <Change view={view} client={person.id} permission={each} />,
            ])}
          />
        );
      })}
      <Section title={text('withConsent')}>
        <p>
          <Link href={urlOf(person.id, 'toestemmingen')}>{text('toConsents')}</Link>
        </p>
      </Section>
    </FormPage>
  );
};

type Permission = ClientRecord['permissions'][number];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const State = ({ view, permission }: { view: View; permission: Permission }) => {
  const text = say(formTexts, view.language);
  return permission.state === 'objected' || permission.state === 'withdrawn' ? (
    <Badge kind="stop">{text('ratherNot')}</Badge>
  ) : (
    <Badge kind="good">{text('fine')}</Badge>
  );
};

const Change = ({ view, client, permission }: { view: View; client: string; permission: Permission }) => {
  const text = say(formTexts, view.language);
  const objected = permission.state === 'objected' || permission.state === 'withdrawn';
  return (
    <PostButton
      action={urlOf(client, `voorkeuren/${permission.id}`)}
      fields={{ state: objected ? 'not-asked' : 'objected' }}
      kind="secondary"
    >
      {text(objected ? 'setFine' : 'setNot')}
    </PostButton>
  );
};
