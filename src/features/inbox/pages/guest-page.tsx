import type { FormValues } from '../../../platform/http/form.ts';
import { Alert, ButtonLink, ClientPage, type FieldErrors, MoreInfo, type View } from '../../../ui/index.ts';
import type { Thread } from '../reading/describe-thread.ts';
import { say, sayDay } from '../say.ts';
import { guestTexts as texts } from '../texts/guest-texts.ts';
import { talkTexts } from '../texts/talk-texts.ts';
import { ReplyForm } from './reply-form.tsx';
import { ThreadTalk } from './thread-talk.tsx';

type GuestThreadPageProps = {
  view: View;
  thread: Thread;
  values?: FormValues;
  errors?: FieldErrors;
  older: boolean;
};

/** One thread as a partner sees it: what it is about, the answer, and what becomes of it. */
export const GuestThreadPage = ({ view, thread, values = {}, errors, older }: GuestThreadPageProps) => {
  const { language } = view;
  const url = `/gast/berichten/${thread.room.id}`;
  const spoken = thread.fields.filter(({ id }) => thread.room.fields.includes(id));
  const fields = spoken.map(({ label }) => label[language].toLowerCase()).join(', ');
  const day = thread.room.endsOn ? sayDay(thread.room.endsOn, language) : '';
  return (
    <ClientPage
      view={view}
      title={texts.title[language]}
      heading={thread.room.title}
      lead={say(texts.about, language, { fields, day })}
      back={{ href: '/gast', text: texts.back[language] }}
      errors={errors}
    >
      {thread.open ? (
        <MoreInfo title={talkTexts.write[language]} open={errors !== undefined}>
          <ReplyForm view={view} url={url} values={values} errors={errors} />
          <p>{texts.becomes[language]}</p>
        </MoreInfo>
      ) : (
        <Alert>{talkTexts.closed[language]}</Alert>
      )}
      {older ? <ButtonLink href={url}>{talkTexts.newest[language]}</ButtonLink> : null}
      <ThreadTalk view={view} thread={thread} url={url} recalls={false} house={view.who?.organisationName ?? ''} />
    </ClientPage>
  );
};
