import type { FormValues } from '../../../platform/http/form.ts';
import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  Card,
  DateField,
  type FieldErrors,
  Form,
  Page,
  PlainPage,
  Prose,
  RadioGroup,
  TextField,
  type View,
} from '../../../ui/index.ts';
import type { conversation } from '../../rooms/index.ts';
import type { WorkerThread } from '../reading/read-thread.ts';
import type { Letter } from '../unread/print-message.ts';
import { say, sayDay } from '../say.ts';
import { workTexts as texts } from '../texts/work-texts.ts';

type TellProps = {
  view: View;
  thread: WorkerThread;
  message: conversation.Message;
  values?: FormValues;
  errors?: FieldErrors;
  today: string;
};

const ways = { phone: 'byPhone', 'in-person': 'inPerson', letter: 'byLetter' } as const;
const typed = (values: FormValues, name: string) => (typeof values[name] === 'string' ? values[name] : undefined);

/** A message that stays unread goes another way: by phone, in person, on paper; and that is written down. */
export const TellPage = ({ view, thread, message, values = {}, errors = {}, today }: TellProps) => {
  const { language } = view;
  const url = `/berichten/${thread.room.id}`;
  const phone = thread.reach?.phone;
  return (
    <Page
      view={view}
      title={texts.tellTitle[language]}
      lead={texts.tellLead[language]}
      back={{ href: url, text: texts.back[language] }}
      errors={Object.keys(errors).length > 0 ? errors : undefined}
      width="narrow"
    >
      <Card title={texts.theMessage[language]} icon="message" level={2}>
        <Prose>{message.text ?? ''}</Prose>
        {phone ? <p>{phone}</p> : null}
      </Card>
      {thread.party === null ? (
        <ButtonLink href={`${url}/${message.id}/brief`} icon="printer">
          {texts.print[language]}
        </ButtonLink>
      ) : null}
      <Form action={`${url}/${message.id}/verteld`}>
        <RadioGroup
          name="weg"
          label={texts.tellWay[language]}
          value={typed(values, 'weg')}
          error={errors.weg}
          options={Object.entries(ways).map(([value, name]) => ({ value, text: texts[name][language] }))}
        />
        <DateField
          name="op"
          label={texts.tellDay[language]}
          value={typed(values, 'op') ?? today}
          max={today}
          error={errors.op}
        />
        <TextField
          name="notitie"
          label={texts.tellNote[language]}
          value={typed(values, 'notitie')}
          error={errors.notitie}
          optional
        />
        <ActionGroup>
          <Button icon="check">{texts.tellSave[language]}</Button>
        </ActionGroup>
      </Form>
    </Page>
  );
};

/** A message as a letter: the envelope says nothing, the paper says who wrote it. */
export const LetterPage = ({ view, letter }: { view: View; letter: Letter }) => {
  const { language } = view;
  return (
    <PlainPage
      view={{ ...view, path: `/berichten/${letter.room}`, help: null }}
      title={texts.letter[language]}
      heading={letter.title}
      branded={false}
      lead={say(texts.letterTo, language, { name: letter.to })}
    >
      <p>{sayDay(letter.today, language)}</p>
      <p>{say(texts.letterOf, language, { day: sayDay(letter.postedAt, language) })}</p>
      <Prose>{letter.text}</Prose>
      {letter.files > 0 ? <p>{texts.letterFiles[language]}</p> : null}
      <p>
        {letter.from}
        <br />
        {letter.organisation}
      </p>
      {letter.phone ? <p>{say(texts.letterCall, language, { phone: letter.phone })}</p> : null}
      <ActionGroup>
        <Alert kind="attention">{texts.letterFor[language]}</Alert>
        <ButtonLink href={`/berichten/${letter.room}`}>{texts.back[language]}</ButtonLink>
      </ActionGroup>
    </PlainPage>
  );
};
