import { sayWord } from '../../../gate/texts.ts';
import type { Channel } from '../../../gate/plan.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  ActionGroup,
  Button,
  CheckboxGroup,
  type FieldErrors,
  fill,
  Form,
  Hidden,
  type Language,
  Link,
  type Option,
  Page,
  RadioGroup,
  type View,
} from '../../../ui/index.ts';
import { depths } from '../policy.ts';
import type { KnownReceiver, Preparing } from '../prepare-sharing.ts';
import { texts } from '../texts.ts';

type Props = {
  view: View;
  preparing: Preparing;
  receiver: KnownReceiver;
  values: FormValues;
  errors?: FieldErrors;
};

/** What, how and how deep. Nothing is chosen beforehand: least is where everybody begins (AVG 25(2)). */
export const SharePage = ({ view, preparing, receiver, values, errors }: Props) => {
  const { language } = view;
  const { client, callName } = preparing;
  return (
    <Page
      view={view}
      title={texts.title[language]}
      heading={fill(texts.formTitle[language], { party: receiver.name })}
      lead={texts.formLead[language]}
      above={callName}
      back={{ href: `/clienten/${client}/delen`, text: texts.other[language] }}
      errors={errors}
      width="narrow"
    >
      <Form action={`/clienten/${client}/delen`}>
        <Hidden name="partij" value={receiver.party} />
        <Hidden name="doel" value={receiver.purpose} />
        <CheckboxGroup
          name="gegevens"
          label={texts.what[language]}
          description={texts.whatAbout[language]}
          options={fieldOptions(preparing, receiver, language)}
          values={values.gegevens}
          error={errors?.gegevens}
        />
        <RadioGroup
          name="diepte"
          label={texts.deep[language]}
          options={depths.map((depth) => ({
            value: depth,
            text: texts[depth][language],
            description: texts[`${depth}About`][language],
          }))}
          value={values.diepte}
          error={errors?.diepte}
        />
        <RadioGroup
          name="weg"
          label={texts.how[language]}
          options={receiver.channels.map((channel) => wayOption(channel, language))}
          value={values.weg}
          error={errors?.weg}
        />
        <ActionGroup>
          <Button icon="shield-check">{texts.check[language]}</Button>
        </ActionGroup>
      </Form>
      {receiver.referrer ? (
        <p>
          <Link href="/clienten/de-doorverwijzer-belt">{texts.referred[language]}</Link>
        </p>
      ) : null}
    </Page>
  );
};

function fieldOptions({ activity }: Preparing, receiver: KnownReceiver, language: Language): Option[] {
  return receiver.fields.flatMap((id) => {
    const field = activity.fields.find((each) => each.id === id);
    if (!field) return [];
    const marked = field.category === 'ordinary' ? {} : { description: texts.sensitive[language] };
    return [{ value: id, text: field.label[language], ...marked }];
  });
}

function wayOption(channel: Channel, language: Language): Option {
  const about = channel === 'phone' ? texts.phoneAbout : channel === 'secure-link' ? texts.linkAbout : null;
  const word = sayWord(channel, language);
  const text = word.charAt(0).toUpperCase() + word.slice(1);
  return { value: channel, text, ...(about && { description: about[language] }) };
}
