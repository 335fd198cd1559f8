import type { Problem } from '../../../platform/http/bind.tsx';
import { Button, DateField, Form, Page, Select, TextField, type View } from '../../../ui/index.ts';
import { contactTexts } from '../texts-contacts.ts';
import { wordProblem } from '../wording.ts';
import { sayPeople, type ShownOrganisation } from './organisation.tsx';

type FormProps = { view: View; shown: ShownOrganisation; problem: Problem };

const sayContacts = (view: View) => (name: keyof typeof contactTexts) => contactTexts[name][view.language];
const advisers = ({ members }: ShownOrganisation) => members.filter(({ roles }) => roles.includes('privacy-contact'));
const typedIn =
  ({ values }: Problem) =>
  (name: string) =>
    typeof values[name] === 'string' ? values[name] : undefined;

const Reach = ({ view, problem, errors }: FormProps & { errors: ReturnType<typeof wordProblem> }) => {
  const say = sayPeople(view);
  const typed = typedIn(problem);
  const fields = [
    { name: 'phone', type: 'tel', label: say('phone') },
    { name: 'mail', type: 'email', label: say('mail') },
  ] as const;
  return (
    <>
      {fields.map(({ name, ...field }) => (
        <TextField {...field} name={name} value={typed(name) ?? ''} error={errors[name]} size="medium" optional />
      ))}
    </>
  );
};

export const FurtherContactPage = (props: FormProps) => {
  const { view, shown, problem } = props;
  const say = sayContacts(view);
  const errors = wordProblem(view.language, problem, { otherwise: 'membership', 'no-such-team': 'voor' });
  const typed = typedIn(problem);
  const places = shown.teams.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <Page
      view={view}
      title={say('further')}
      lead={say('furtherLead')}
      back={{ href: '/organisatie', text: sayPeople(view)('back') }}
      errors={errors}
      width="narrow"
    >
      <Form action="/organisatie/contactpersonen/nieuw">
        <Select
          name="voor"
          label={say('forWhat')}
          options={[...places, { value: 'onderwerp', text: say('aSubject') }]}
          value={typed('voor')}
          error={errors['voor']}
        />
        <TextField
          name="onderwerp"
          label={say('subject')}
          description={say('subjectHelp')}
          value={typed('onderwerp')}
          error={errors['onderwerp']}
          size="medium"
          optional
        />
        <Select
          name="membership"
          label={sayPeople(view)('person')}
          options={advisers(shown).map(({ membership, name }) => ({ value: membership, text: name }))}
          value={typed('membership')}
          error={errors['membership']}
        />
        <Reach {...props} errors={errors} />
        <Button>{sayPeople(view)('save')}</Button>
      </Form>
    </Page>
  );
};

export const AbsencePage = (props: FormProps) => {
  const { view, shown, problem } = props;
  const say = sayContacts(view);
  const errors = wordProblem(view.language, problem, { otherwise: 'membership' });
  const typed = typedIn(problem);
  const people = (those: ShownOrganisation['members']) =>
    those.map(({ membership, name }) => ({ value: membership, text: name }));
  return (
    <Page
      view={view}
      title={say('tellAway')}
      lead={say('awayLead')}
      back={{ href: '/organisatie', text: sayPeople(view)('back') }}
      errors={errors}
      width="narrow"
    >
      <Form action="/organisatie/afwezig">
        <Select
          name="wie"
          label={say('whoAway')}
          options={people(advisers(shown))}
          value={typed('wie')}
          error={errors['wie']}
        />
        <DateField name="vanaf" label={say('from')} value={typed('vanaf')} error={errors['vanaf']} />
        <DateField name="tot" label={say('until')} value={typed('tot')} error={errors['tot']} />
        <Select
          name="membership"
          label={say('standIn')}
          options={people(shown.members)}
          value={typed('membership')}
          error={errors['membership']}
        />
        <Reach {...props} errors={errors} />
        <Button>{sayPeople(view)('save')}</Button>
      </Form>
    </Page>
  );
};
