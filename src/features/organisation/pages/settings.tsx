import type { Problem } from '../../../platform/http/bind.tsx';
import { Button, Form, Page, RadioGroup, Select, TextField, type View } from '../../../ui/index.ts';
import { wordProblem } from '../wording.ts';
import { sayPeople, type ShownOrganisation } from './organisation.tsx';

type SettingsProps = { view: View; shown: ShownOrganisation; problem: Problem };

export const ContactPersonPage = ({ view, shown, problem }: SettingsProps) => {
  const say = sayPeople(view);
  const errors = wordProblem(view.language, problem, { otherwise: 'membership' });
  const chosen = shown.chosenContact;
  const { membership = chosen?.membership, phone = chosen?.phone ?? '', mail = chosen?.mail ?? '' } = problem.values;
  const options = shown.members
    .filter(({ roles }) => roles.includes('privacy-contact'))
    .map((member) => ({ value: member.membership, text: member.name }));
  return (
    <Page
      view={view}
      title={say('contact')}
      lead={say('contactLead')}
      back={{ href: '/organisatie', text: say('back') }}
      errors={errors}
      width="narrow"
    >
      <Form action="/organisatie/contactpersoon">
        <Select
          name="membership"
          label={say('person')}
          options={options}
          value={membership}
          error={errors.membership}
        />
        <TextField
          name="phone"
          label={say('phone')}
          description={say('publicHint')}
          type="tel"
          value={phone}
          error={errors.phone}
          size="medium"
          optional
        />
        <TextField
          name="mail"
          label={say('mail')}
          description={say('publicHint')}
          type="email"
          value={mail}
          error={errors.mail}
          optional
        />
        <Button>{say('save')}</Button>
      </Form>
    </Page>
  );
};

export const DetailsPage = ({ view, shown, problem }: SettingsProps) => {
  const say = sayPeople(view);
  const errors = wordProblem(view.language, problem, { 'more-people': 'kind', otherwise: 'name' });
  const { name = shown.organisation.name, kind = shown.organisation.kind } = problem.values;
  return (
    <Page
      view={view}
      title={say('details')}
      back={{ href: '/organisatie', text: say('back') }}
      errors={errors}
      width="narrow"
    >
      <Form action="/organisatie/gegevens">
        <TextField name="name" label={say('organisationName')} value={name} error={errors.name} />
        <RadioGroup
          name="kind"
          label={say('kind')}
          options={[
            { value: 'solo', text: say('solo') },
            { value: 'team', text: say('team') },
          ]}
          value={kind}
          error={errors.kind}
        />
        <Button>{say('save')}</Button>
      </Form>
    </Page>
  );
};
