import { ACCEPT } from '../../../platform/files/index.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  ActionGroup,
  Alert,
  AttachmentField,
  Button,
  ButtonLink,
  Card,
  type FieldErrors,
  Form,
  MoreInfo,
  Page,
  PostButton,
  Section,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import { AccessList } from '../../guests/index.ts';
import type { WorkerThread } from '../reading/read-thread.ts';
import { say, sayDay } from '../say.ts';
import { talkTexts } from '../texts/talk-texts.ts';
import { workTexts as texts } from '../texts/work-texts.ts';
import { About } from './new-thread-page.tsx';
import { sayDelivery } from './reach-words.tsx';
import { ThreadTalk } from './thread-talk.tsx';

type Props = { view: View; thread: WorkerThread; values?: FormValues; errors?: FieldErrors; older: boolean };

/** A thread as a worker sees it: whether it arrives, the answer form, and what was said. */
export const WorkThreadPage = ({ view, thread, values = {}, errors, older }: Props) => {
  const { language } = view;
  const { room, callName, party, open, other } = thread;
  const url = `/berichten/${room.id}`;
  return (
    <Page
      view={view}
      title={texts.title[language]}
      heading={room.title}
      above={party === null ? callName : `${party}, ${callName}`}
      back={{ href: '/berichten', text: texts.back[language] }}
      errors={errors}
      width="narrow"
    >
      <Arriving view={view} thread={thread} />
      {open && other ? (
        <MoreInfo title={talkTexts.write[language]} open={errors !== undefined}>
          <AnswerForm view={view} thread={thread} values={values} errors={errors ?? {}} url={url} />
        </MoreInfo>
      ) : null}
      {older ? <ButtonLink href={url}>{talkTexts.newest[language]}</ButtonLink> : null}
      <ThreadTalk
        view={view}
        thread={thread}
        url={url}
        recalls
        house={view.who?.organisationName ?? ''}
        tellAt={({ id, author, readBy }) =>
          author === thread.me && !seen(thread, readBy) ? `${url}/${id}/verteld` : null
        }
      />
      {party === null ? null : <Outside view={view} thread={thread} url={url} />}
      {open ? (
        <PostButton action={`${url}/sluiten`} kind="quiet" icon="lock">
          {texts.close[language]}
        </PostButton>
      ) : null}
    </Page>
  );
};

const seen = ({ other }: WorkerThread, readBy: readonly { member: string }[]): boolean =>
  readBy.some(({ member }) => member === other?.id);

const Arriving = ({ view: { language }, thread }: { view: View; thread: WorkerThread }) => {
  const { reach, room, open, other } = thread;
  if (!open) return <Alert>{texts.refusedClosed[language]}</Alert>;
  if (!other) return <Alert kind="attention">{texts.nobodyOutside[language]}</Alert>;
  if (!reach) {
    return room.endsOn ? <p>{say(texts.partnerUntil, language, { day: sayDay(room.endsOn, language) })}</p> : null;
  }
  return (
    <Card title={texts.state[language]} icon="mail" level={2}>
      {sayDelivery(reach, language).map((line) => (
        <p>{line}</p>
      ))}
    </Card>
  );
};

const Outside = ({ view: { language }, thread, url }: { view: View; thread: WorkerThread; url: string }) => (
  <Section title={texts.whoFrom[language]}>
    <AccessList
      accesses={thread.accesses}
      language={language}
      stopAt={({ id }) => `${url}/toegang/${id}/einde`}
      secretAt={({ id }) => `${url}/toegang/${id}/code`}
    />
  </Section>
);

type AnswerProps = { view: View; thread: WorkerThread; values: FormValues; errors: FieldErrors; url: string };

const AnswerForm = ({ view, thread, values, errors, url }: AnswerProps) => {
  const { language } = view;
  return (
    <Form action={url} withFile>
      <TextArea
        name="tekst"
        label={texts.text[language]}
        description={talkTexts.textHow[language]}
        value={typeof values.tekst === 'string' ? values.tekst : undefined}
        error={errors.tekst}
        rows={5}
        maxLength={8_000}
      />
      <About view={view} purposes={[{ fields: thread.fields }]} values={values} errors={errors} />
      <AttachmentField name="bestanden" accept={ACCEPT} error={errors.bestanden} />
      <ActionGroup>
        <Button icon="send">{talkTexts.send[language]}</Button>
      </ActionGroup>
    </Form>
  );
};
