import {
  ActionGroup,
  Button,
  EmptyState,
  ButtonLink,
  type FieldErrors,
  fill,
  Form,
  Hidden,
  List,
  Page,
  RadioGroup,
  Section,
  Select,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import { sayDate } from '../../../platform/dates.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import { checkTexts as texts } from '../texts/check-texts.ts';

export type StartPageProps = {
  view: View;
  /** Own clients by their name in daily use. */
  clients: readonly { id: string; name: string }[];
  /** Somebody came from the page of this client. */
  client: { id: string; name: string } | null;
  running: readonly { id: string; client: string | null; changedAt: Date }[];
  hasPlan: boolean;
  values: FormValues;
  errors?: FieldErrors;
};

/** What somebody wants to achieve comes first (S0.6, S3.15); then whom it is about. */
export const StartPage = (props: StartPageProps) => {
  const { view, client, running, hasPlan, values, errors } = props;
  const { language } = view;
  return (
    <Page
      view={view}
      title={texts.title[language]}
      lead={texts.lead[language]}
      above={client?.name}
      back={client ? { href: `/clienten/${client.id}`, text: client.name } : undefined}
      errors={errors}
      width="narrow"
    >
      {hasPlan ? (
        <Form action="/delen">
          <TextArea
            name="goal"
            label={texts.goal[language]}
            description={`${texts.goalAbout[language]} ${texts.goalExample[language]}`}
            value={values.goal}
            error={errors?.goal}
            rows={3}
          />
          {client ? <FromClient id={client.id} /> : <AboutWhom {...props} />}
          <FromExample values={values} />
          <ActionGroup>
            <Button icon="arrow-right">{texts.next[language]}</Button>
          </ActionGroup>
        </Form>
      ) : (
        <EmptyState
          title={texts.noPlan[language]}
          action={<ButtonLink href="/activiteiten">{texts.toPlans[language]}</ButtonLink>}
        >
          {texts.noPlanAbout[language]}
        </EmptyState>
      )}
      {running.length === 0 ? null : <Running {...props} />}
    </Page>
  );
};

const FromClient = ({ id }: { id: string }) => (
  <>
    <Hidden name="aim" value="person" />
    <Hidden name="client" value={id} />
  </>
);

/** What an example of the book said of the next pages; each of them still asks. */
const FromExample = ({ values }: Pick<StartPageProps, 'values'>) => (
  <>
    {(['to', 'direction'] as const).map((name) => {
      const value = values[name];
      return typeof value === 'string' && value !== '' ? <Hidden name={name} value={value} /> : null;
    })}
  </>
);

const AboutWhom = ({ view, clients, values, errors }: StartPageProps) => {
  const { language } = view;
  const about = (aim: 'nameless' | 'quality' | 'evaluation') => ({
    value: aim,
    text: texts[aim][language],
    description: texts[`${aim}About`][language],
  });
  return (
    <>
      {clients.length === 0 ? null : (
        <Select
          name="client"
          label={texts.about[language]}
          options={clients.map(({ id, name }) => ({ value: id, text: name }))}
          value={values.client}
          error={errors?.client}
        />
      )}
      <RadioGroup
        name="aim"
        label={texts[clients.length === 0 ? 'about' : 'orElse'][language]}
        options={[about('nameless'), about('quality'), about('evaluation')]}
        value={errors?.aim ? '' : values.aim}
        error={errors?.aim}
        optional={clients.length > 0}
      />
    </>
  );
};

const Running = ({ view, running, clients, client }: StartPageProps) => {
  const { language } = view;
  const nameOf = (id: string | null) =>
    id === null
      ? texts.goOnNameless[language]
      : ([...clients, ...(client ? [client] : [])].find((each) => each.id === id)?.name ?? texts.goOnPerson[language]);
  return (
    <Section title={texts.goOn[language]}>
      <List
        items={running.map(({ id, client: about, changedAt }) => ({
          title: nameOf(about),
          href: `/delen/${id}`,
          text: fill(texts.leftAt[language], { date: sayDate(changedAt, language, true) }),
        }))}
      />
    </Section>
  );
};
