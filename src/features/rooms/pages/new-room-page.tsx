import type { FormValues } from '../../../platform/http/form.ts';
import {
  ActionGroup,
  Alert,
  Button,
  CheckboxGroup,
  DateField,
  type FieldErrors,
  Form,
  Hidden,
  Page,
  RadioGroup,
  TextField,
  type View,
} from '../../../ui/index.ts';
import type { Partner, Preparing } from '../opening/prepare-room.ts';
import { say, sayDay } from '../say.ts';
import { openingTexts as texts } from '../texts/opening-texts.ts';

type Props = { view: View; preparing: Preparing; partner: Partner; values: FormValues; errors?: FieldErrors };

/** What it is for, about what, until when, and whether the client is in it. Nothing is chosen beforehand. */
export const NewRoomPage = ({ view, preparing, partner, values, errors }: Props) => {
  const { language } = view;
  const { client, callName } = preparing;
  const decision = typeof values.besluit === 'string' ? values.besluit : '';
  return (
    <Page
      view={view}
      title={texts.title[language]}
      heading={say(texts.with, language, { party: partner.name })}
      lead={texts.formLead[language]}
      above={callName}
      back={{ href: `/clienten/${client}/ruimtes/nieuw`, text: texts.other[language] }}
      errors={errors}
      width="narrow"
    >
      {decision === '' ? null : <Alert kind="success">{texts.rests[language]}</Alert>}
      <Form action={`/clienten/${client}/ruimtes`}>
        <Hidden name="partij" value={partner.party} />
        <Hidden name="doel" value={partner.purpose} />
        <Hidden name="besluit" value={decision} />
        <Fields view={view} preparing={preparing} partner={partner} values={values} {...(errors && { errors })} />
        <ActionGroup>
          <Button icon="users">{texts.open[language]}</Button>
        </ActionGroup>
      </Form>
    </Page>
  );
};

const Fields = ({ view: { language }, preparing: { callName: name, today }, partner, values, errors }: Props) => (
  <>
    <TextField
      name="waarvoor"
      label={texts.whatFor[language]}
      description={say(texts.whatForHow, language, { name })}
      value={values.waarvoor}
      error={errors?.waarvoor}
    />
    <CheckboxGroup
      name="gegevens"
      label={texts.which[language]}
      description={texts.whichHow[language]}
      options={partner.fields.map(({ id, label, category }) => ({
        value: id,
        text: label[language],
        ...(category !== 'ordinary' && { description: texts.sensitive[language] }),
      }))}
      values={values.gegevens}
      error={errors?.gegevens}
    />
    <DateField
      name="tot"
      label={texts.until[language]}
      description={say(texts.untilHow, language, { day: sayDay(partner.latest, language) })}
      value={values.tot}
      min={today}
      max={partner.latest}
      error={errors?.tot}
    />
    <RadioGroup
      name="client_mag"
      label={say(texts.client, language, { name })}
      options={[
        { value: 'write', text: say(texts.clientWrite, language, { name }) },
        { value: 'read', text: say(texts.clientRead, language, { name }) },
        {
          value: 'not',
          text: say(texts.clientNot, language, { name }),
          description: say(texts.clientNotHow, language, { name }),
        },
      ]}
      value={values.client_mag}
      error={errors?.client_mag}
    />
  </>
);
