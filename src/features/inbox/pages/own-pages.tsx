import { ACCEPT } from '../../../platform/files/index.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  ActionGroup,
  Alert,
  AttachmentField,
  Badge,
  Button,
  ButtonLink,
  ClientPage,
  EmptyState,
  type FieldErrors,
  Form,
  List,
  MoreInfo,
  TextArea,
  TextField,
  type View,
} from '../../../ui/index.ts';
import type { ThreadsPage } from '../reading/list-threads.ts';
import type { Thread } from '../reading/describe-thread.ts';
import { say, sayMoment } from '../say.ts';
import { ownTexts as texts } from '../texts/own-texts.ts';
import { talkTexts } from '../texts/talk-texts.ts';
import { ReplyForm } from './reply-form.tsx';
import { ThreadTalk } from './thread-talk.tsx';

const write = (language: View['language']) => (
  <ButtonLink href="/mijn/berichten/nieuw" kind="primary" icon="pencil">
    {texts.write[language]}
  </ButtonLink>
);

/** What a client and the people who support this client wrote to each other. */
export const OwnThreadsPage = ({ view, page }: { view: View; page: ThreadsPage }) => {
  const { language } = view;
  return (
    <ClientPage
      view={view}
      title={texts.title[language]}
      lead={texts.lead[language]}
      back={{ href: '/mijn', text: texts.back[language] }}
    >
      {page.threads.length === 0 ? (
        <EmptyState title={texts.none[language]} icon="message" action={write(language)}>
          {texts.noneAbout[language]}
        </EmptyState>
      ) : (
        <>
          {write(language)}
          <List
            label={texts.list[language]}
            items={page.threads.map(({ id, title, lastAt, unread }) => ({
              title,
              href: `/mijn/berichten/${id}`,
              text: sayMoment(lastAt, language),
              icon: 'message',
              badges: unread > 0 ? <Badge kind="accent">{texts.unread[language]}</Badge> : undefined,
            }))}
          />
        </>
      )}
      {page.next === null ? null : (
        <ButtonLink href={`/mijn/berichten?na=${page.next}`}>{texts.more[language]}</ButtonLink>
      )}
    </ClientPage>
  );
};

type FormProps = { view: View; values?: FormValues; errors?: FieldErrors };
const typed = (values: FormValues, name: string) => (typeof values[name] === 'string' ? values[name] : undefined);

/** The client writes first. */
export const OwnNewThreadPage = ({ view, values = {}, errors }: FormProps) => {
  const { language } = view;
  return (
    <ClientPage
      view={view}
      title={texts.write[language]}
      lead={texts.newLead[language]}
      back={{ href: '/mijn/berichten', text: texts.back[language] }}
      errors={errors}
    >
      <Form action="/mijn/berichten" withFile>
        <TextField
          name="onderwerp"
          label={texts.subject[language]}
          value={typed(values, 'onderwerp')}
          error={errors?.onderwerp}
        />
        <TextArea
          name="tekst"
          label={talkTexts.text[language]}
          value={typed(values, 'tekst')}
          error={errors?.tekst}
          rows={6}
          maxLength={8_000}
        />
        <AttachmentField name="bestanden" accept={ACCEPT} error={errors?.bestanden} />
        <ActionGroup>
          <Button icon="send" wide>
            {talkTexts.send[language]}
          </Button>
        </ActionGroup>
      </Form>
      <p>{texts.safe[language]}</p>
    </ClientPage>
  );
};

type ThreadProps = FormProps & { thread: Thread; older: boolean };

/** One thread as the client sees it. */
export const OwnThreadPage = ({ view, thread, values = {}, errors, older }: ThreadProps) => {
  const { language } = view;
  const url = `/mijn/berichten/${thread.room.id}`;
  return (
    <ClientPage
      view={view}
      title={texts.title[language]}
      heading={thread.room.title}
      back={{ href: '/mijn/berichten', text: texts.back[language] }}
      errors={errors}
    >
      {thread.open ? (
        <MoreInfo title={talkTexts.write[language]} open={errors !== undefined}>
          <ReplyForm view={view} url={url} values={values} errors={errors} />
        </MoreInfo>
      ) : (
        <Alert>{talkTexts.closed[language]}</Alert>
      )}
      {older ? <ButtonLink href={url}>{talkTexts.newest[language]}</ButtonLink> : null}
      <ThreadTalk view={view} thread={thread} url={url} recalls house={view.who?.organisationName ?? ''} />
    </ClientPage>
  );
};

/** For the first page of a client: what is new, and the way to everything. */
export const ownEntries = (page: ThreadsPage, language: View['language']) => [
  ...page.threads
    .filter(({ unread }) => unread > 0)
    .map(({ id, title }) => ({
      title: say(texts.newMessage, language, { title }),
      text: texts.newMessageText[language],
      href: `/mijn/berichten/${id}`,
      isNew: true,
    })),
  {
    title: texts.yourMessages[language],
    text: texts.yourMessagesText[language],
    href: '/mijn/berichten',
    isNew: false,
  },
];
