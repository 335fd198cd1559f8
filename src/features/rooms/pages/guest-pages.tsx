import type { FormValues } from '../../../platform/http/form.ts';
import { ButtonLink, ClientPage, type FieldErrors, MoreInfo, PostButton, type View } from '../../../ui/index.ts';
import type { Checked } from '../../deidentification/index.ts';
import type { RoomPage } from '../reading/read-room.ts';
import { say, sayNames } from '../say.ts';
import { guestTexts as texts } from '../texts/guest-texts.ts';
import { roomTexts } from '../texts/room-texts.ts';
import { talkTexts } from '../texts/talk-texts.ts';
import { RoomFacts } from './facts.tsx';
import { MessageForm } from './message-form.tsx';
import { TalkOf } from './talk.tsx';

type Props = {
  view: View;
  page: RoomPage;
  values?: FormValues;
  errors?: FieldErrors;
  checked?: Checked | null;
  older: boolean;
};

/** A room as somebody of another organisation sees it. */
export const GuestRoomPage = ({ view, page, values = {}, errors, checked = null, older }: Props) => {
  const { language } = view;
  const { room, callName: name } = page;
  const url = `/gast/ruimte/${room.id}`;
  const fields = sayNames(
    page.fields.map(({ label }) => label[language].toLowerCase()),
    language,
  );
  const words = {
    text: texts.text[language],
    textHow: say(texts.textHow, language, { name }),
    about: texts.about[language],
    aboutHow: texts.aboutHow[language],
    depth: texts.depth[language],
  };
  return (
    <ClientPage
      view={view}
      title={roomTexts.room[language]}
      heading={room.title}
      above={name}
      lead={say(texts.only, language, { fields })}
      back={{ href: '/gast', text: texts.back[language] }}
      {...(errors && { errors })}
    >
      <RoomFacts view={view} page={page} />
      {page.mayWrite ? (
        <MoreInfo title={texts.write[language]} open={errors !== undefined}>
          <MessageForm {...{ view, page, url, values, errors, checked, words }} />
        </MoreInfo>
      ) : (
        <p>{texts.onlyRead[language]}</p>
      )}
      {older ? <ButtonLink href={url}>{talkTexts.newest[language]}</ButtonLink> : null}
      <TalkOf view={view} page={page} url={url} house={view.who?.organisationName ?? ''} />
      <MoreInfo title={texts.rules[language]}>
        <p>{say(texts.rulesText, language, { name })}</p>
      </MoreInfo>
      <MoreInfo title={texts.leave[language]}>
        <p>{texts.leaveAbout[language]}</p>
        <PostButton action={`${url}/vertrek`} kind="secondary">
          {texts.leave[language]}
        </PostButton>
      </MoreInfo>
    </ClientPage>
  );
};

/** What is behind it may not be seen now. Why is not for a guest; what is possible is. */
export const GuestShutPage = ({ view }: { view: View }) => {
  const { language } = view;
  return (
    <ClientPage view={view} title={texts.shutTitle[language]} back={{ href: '/gast', text: texts.back[language] }}>
      <p>{texts.shut[language]}</p>
    </ClientPage>
  );
};
