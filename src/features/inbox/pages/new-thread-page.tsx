import { ACCEPT } from '../../../platform/files/index.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  ActionGroup,
  Alert,
  AttachmentField,
  Badge,
  Button,
  ButtonLink,
  CheckboxGroup,
  type FieldErrors,
  Form,
  Hidden,
  List,
  Page,
  RadioGroup,
  Section,
  TextArea,
  TextField,
  type View,
} from '../../../ui/index.ts';
import { GuestFields } from '../../guests/index.ts';
import type { Choice, Preparing } from '../starting/prepare-thread.ts';
import { say } from '../say.ts';
import { talkTexts } from '../texts/talk-texts.ts';
import { workTexts as texts } from '../texts/work-texts.ts';
import { sayReach } from './reach-words.tsx';

type ChooseProps = { view: View; preparing: Preparing };

const icon = { client: 'user', representative: 'user', party: 'users' } as const;

function option(choice: Choice, client: string, language: View['language']) {
  const { met, name, kind, reach, agreed } = choice;
  return {
    title: name,
    href: `/clienten/${client}/berichten/nieuw?met=${encodeURIComponent(met)}`,
    ...(reach && { text: sayReach(reach, language) }),
    icon: icon[kind],
    badges:
      kind === 'party' ? (
        <Badge kind={agreed ? 'good' : 'neutral'}>{texts[agreed ? 'agreed' : 'notAgreed'][language]}</Badge>
      ) : kind === 'representative' ? (
        <Badge>{texts.representativeOf[language]}</Badge>
      ) : undefined,
  };
}

/** With whom: each with whether a message arrives there, before a word is written. */
export const ChooseWithPage = ({ view, preparing }: ChooseProps) => {
  const { language } = view;
  const { client, callName, choices } = preparing;
  const persons = choices.filter(({ kind }) => kind !== 'party').map((each) => option(each, client, language));
  const parties = choices.filter(({ kind }) => kind === 'party').map((each) => option(each, client, language));
  return (
    <Page
      view={view}
      title={texts.choose[language]}
      lead={say(texts.chooseLead, language, { name: callName })}
      back={{ href: `/clienten/${client}/berichten`, text: texts.back[language] }}
      width="narrow"
    >
      <Section title={texts.toPerson[language]}>
        <List label={texts.toPerson[language]} items={persons} />
      </Section>
      {parties.length === 0 ? null : (
        <Section title={texts.toParty[language]}>
          <List label={texts.toParty[language]} items={parties} />
        </Section>
      )}
    </Page>
  );
};

const typed = (values: FormValues, name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
const depths = ['fact', 'outline', 'content'] as const;

/** What stands in the way of arriving, with the button that solves it. */
const Missing = ({ choice: { reach }, client, view: { language } }: { choice: Choice; client: string; view: View }) => {
  if (!reach) return null;
  if (reach.mail === 'can') return <Alert kind="success">{sayReach(reach, language)}</Alert>;
  return (
    <Alert kind="attention">
      <p>{sayReach(reach, language)}</p>
      {reach.mail === 'no-proof' ? (
        <ButtonLink href={`/clienten/${client}/tweede-bewijs`}>{texts.setProof[language]}</ButtonLink>
      ) : null}
      {reach.mail === 'no-address' ? (
        <ButtonLink href={`/clienten/${client}/e-mailadres`}>{texts.setAddress[language]}</ButtonLink>
      ) : null}
    </Alert>
  );
};

type FormProps = {
  view: View;
  preparing: Preparing & { chosen: NonNullable<Preparing['chosen']> };
  values?: FormValues;
  errors?: FieldErrors;
  sms: boolean;
};

/** The message itself, and for a partner who gets it. */
export const NewThreadPage = ({ view, preparing, values = {}, errors = {}, sms }: FormProps) => {
  const { language } = view;
  const { client, chosen } = preparing;
  const { choice, purposes } = chosen;
  const here = `/clienten/${client}/berichten`;
  const purpose = purposes.find(({ id }) => id === typed(values, 'doel')) ?? purposes[0];
  return (
    <Page
      view={view}
      title={texts.newMessage[language]}
      heading={say(texts.newTo, language, { name: choice.name })}
      back={{ href: `${here}/nieuw`, text: texts.choose[language] }}
      errors={Object.keys(errors).length > 0 ? errors : undefined}
      width="narrow"
    >
      <Missing choice={choice} client={client} view={view} />
      <Form action={`${here}${choice.kind === 'party' ? '/partner' : ''}`} withFile>
        <Hidden name="met" value={choice.met} />
        <Hidden name="besluit" value={typed(values, 'besluit') ?? ''} />
        {purposes.length > 1 ? (
          <RadioGroup
            name="doel"
            label={texts.purpose[language]}
            value={purpose?.id}
            error={errors.doel}
            options={purposes.map(({ id, title }) => ({ value: id, text: title[language] }))}
          />
        ) : (
          <Hidden name="doel" value={purpose?.id ?? ''} />
        )}
        {choice.kind === 'party' ? (
          <Section title={texts.who[language]}>
            <p>{say(texts.whoAbout, language, { party: choice.name })}</p>
            <GuestFields language={language} values={values} errors={errors} sms={sms} />
          </Section>
        ) : null}
        <TextField
          name="onderwerp"
          label={texts.subject[language]}
          description={texts.subjectAbout[language]}
          value={typed(values, 'onderwerp')}
          error={errors.onderwerp}
        />
        <About view={view} purposes={purposes} values={values} errors={errors} />
        <TextArea
          name="tekst"
          label={texts.text[language]}
          description={talkTexts.textHow[language]}
          value={typed(values, 'tekst')}
          error={errors.tekst}
          rows={7}
          maxLength={8_000}
        />
        <AttachmentField name="bestanden" accept={ACCEPT} error={errors.bestanden} />
        <ActionGroup>
          <Button icon="send">{talkTexts.send[language]}</Button>
        </ActionGroup>
      </Form>
    </Page>
  );
};

type AboutProps = {
  view: View;
  purposes: readonly { fields: readonly { id: string; label: Readonly<Record<'nl' | 'en', string>> }[] }[];
  values: FormValues;
  errors: FieldErrors;
};

/** What the message is about and how deep it goes: nothing is chosen beforehand. */
export const About = ({ view: { language }, purposes, values, errors }: AboutProps) => {
  const fields = new Map(purposes.flatMap((purpose) => purpose.fields.map(({ id, label }) => [id, label] as const)));
  const chosen = values.gegevens;
  return (
    <>
      <CheckboxGroup
        name="gegevens"
        label={texts.fields[language]}
        description={texts.fieldsAbout[language]}
        options={[...fields].map(([id, label]) => ({ value: id, text: label[language] }))}
        values={Array.isArray(chosen) ? chosen.filter((each) => typeof each === 'string') : []}
        error={errors.gegevens}
      />
      <RadioGroup
        name="diepte"
        label={texts.depth[language]}
        options={depths.map((depth) => ({ value: depth, text: talkTexts[depth][language] }))}
        value={typed(values, 'diepte')}
        error={errors.diepte}
      />
    </>
  );
};
