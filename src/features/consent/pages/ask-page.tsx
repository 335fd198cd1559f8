import type { FormValues } from '../../../platform/http/form.ts';
import {
  Button,
  ButtonLink,
  Card,
  CheckboxGroup,
  EmptyState,
  type FieldErrors,
  Form,
  MoreInfo,
  RadioGroup,
  Section,
  Select,
  type View,
} from '../../../ui/index.ts';
import { say } from '../say.ts';
import { workTexts } from '../texts-work.ts';
import type { ClientConsents } from '../view-consents.ts';
import { ConsentFormPage, titleOf } from './frame.tsx';
import { questionOf, ShownText, urlOf } from './parts.tsx';

type Props = { view: View; consents: ClientConsents; values: FormValues; errors?: FieldErrors };

const toAsk = ({ subjects }: ClientConsents) =>
  subjects.filter(({ inPlan, marketing, state }) => inPlan && !marketing && state !== 'given');

const AskForm = ({ view, consents, values, errors }: Props) => {
  const text = say(workTexts, view.language);
  const { client, callName, representatives } = consents;
  return (
    <Form action={urlOf(client, 'vragen')}>
      <CheckboxGroup
        name="subjects"
        label={text('what')}
        options={toAsk(consents).map((subject) => ({
          value: subject.key,
          text: titleOf(subject),
          description: consents.texts.get(subject.key)?.text.question,
        }))}
        values={values.subjects}
        error={errors?.subjects}
      />
      {representatives.length === 0 ? null : (
        <Select
          name="representative"
          label={text('whom')}
          empty={false}
          options={[
            { value: '', text: callName },
            ...representatives.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          value={values.representative}
          error={errors?.representative}
        />
      )}
      <RadioGroup
        name="way"
        label={text('way')}
        options={[
          { value: 'link', text: text('wayLink'), description: text('wayLinkText') },
          { value: 'in-person', text: text('wayInPerson'), description: text('wayInPersonText') },
        ]}
        value={values.way}
        error={errors?.way}
      />
      <Button icon="send">{text('send')}</Button>
    </Form>
  );
};

const Previews = ({ view, consents }: Pick<Props, 'view' | 'consents'>) => (
  <>
    {toAsk(consents).map((subject) => {
      const shown = consents.texts.get(subject.key);
      return shown ? (
        <MoreInfo title={say(workTexts, view.language)('preview', { title: titleOf(subject) })}>
          <p>
            <strong>{questionOf(shown.text)}</strong>
          </p>
          <ShownText text={shown.text} language={shown.language} />
        </MoreInfo>
      ) : null;
    })}
  </>
);

const NotByMail = ({ view, consents }: Pick<Props, 'view' | 'consents'>) => {
  const text = say(workTexts, view.language);
  const marketing = consents.subjects.filter((each) => each.marketing && each.inPlan && each.state !== 'given');
  return marketing.length === 0 ? null : (
    <Section title={text('marketing')}>
      {marketing.map((subject) => (
        <Card title={titleOf(subject)} icon="message" level={3}>
          <p>{text('notByMail')}</p>
          <ButtonLink href={urlOf(consents.client, 'antwoord', subject.key)} icon="pencil">
            {text('writeDown')}
          </ButtonLink>
        </Card>
      ))}
    </Section>
  );
};

/** What a worker asks: several purposes at once, each a question of its own. Marketing is never asked by message. */
export const AskPage = ({ view, consents, values, errors }: Props) => {
  const text = say(workTexts, view.language);
  const name = consents.callName;
  return (
    <ConsentFormPage
      view={view}
      consents={consents}
      title={text('askTitle')}
      lead={text('askLead', { name })}
      errors={errors}
    >
      {toAsk(consents).length === 0 ? (
        <EmptyState
          title={text('nothingToAsk')}
          icon="circle-check"
          action={<ButtonLink href={urlOf(consents.client)}>{text('backToAll')}</ButtonLink>}
        >
          {text('nothingToAskText', { name })}
        </EmptyState>
      ) : (
        <>
          <AskForm view={view} consents={consents} values={values} errors={errors ?? {}} />
          <Previews view={view} consents={consents} />
        </>
      )}
      <NotByMail view={view} consents={consents} />
    </ConsentFormPage>
  );
};
