import type { FormValues } from '../../../platform/http/form.ts';
import { Alert, ButtonLink, type FieldErrors, type Language, MoreInfo, Page, type View } from '../../../ui/index.ts';
import type { Checked } from '../../deidentification/index.ts';
import type { RoomPage } from '../reading/read-room.ts';
import { say, sayDay, sayNames } from '../say.ts';
import { endingTexts, roomTexts as texts } from '../texts/room-texts.ts';
import { talkTexts } from '../texts/talk-texts.ts';
import { MessageForm } from './message-form.tsx';
import { TalkOf } from './talk.tsx';

type Props = {
  view: View;
  page: RoomPage;
  values?: FormValues;
  errors?: FieldErrors;
  checked?: Checked | null;
  /** An older page is shown. */
  older: boolean;
};

const wordsIn = (language: Language) => ({
  text: texts.text[language],
  textHow: texts.textHow[language],
  about: texts.about[language],
  aboutHow: texts.aboutHow[language],
  depth: texts.depth[language],
});

/** A case room as a worker sees it. Nothing is chosen beforehand in the form; the newest is at the top. */
export const WorkRoomPage = ({ view, page, values = {}, errors, checked = null, older }: Props) => {
  const { language } = view;
  const { room } = page;
  const url = `/ruimtes/${room.id}`;
  return (
    <Page
      view={view}
      title={texts.room[language]}
      heading={room.title}
      above={page.callName}
      lead={<Agreed view={view} page={page} />}
      back={{ href: '/ruimtes', text: texts.back[language] }}
      errors={errors}
      width="narrow"
      actions={
        <ButtonLink href={`${url}/leden`} icon="users">
          {texts.whoIsIn[language]}
        </ButtonLink>
      }
    >
      <State view={view} page={page} />
      {page.mayWrite ? (
        <MoreInfo title={texts.write[language]} open={errors !== undefined}>
          <MessageForm {...{ view, page, values, errors, checked, url }} words={wordsIn(language)} />
        </MoreInfo>
      ) : null}
      {older ? <ButtonLink href={url}>{talkTexts.newest[language]}</ButtonLink> : null}
      <TalkOf view={view} page={page} url={url} house={view.who?.organisationName ?? ''} />
    </Page>
  );
};

const namesIn = ({ members, me }: RoomPage) =>
  members.filter(({ leftAt, id }) => leftAt === null && id !== me).map(({ name }) => name);

const Agreed = ({ view: { language }, page }: { view: View; page: RoomPage }) => {
  const labels = page.fields.map(({ label }) => label[language].toLowerCase());
  return <>{say(texts.only, language, { fields: sayNames(labels, language) })}</>;
};

const State = ({ view: { language }, page }: { view: View; page: RoomPage }) => {
  const { room, open } = page;
  if (!open) return <Alert kind="attention">{endingTexts[room.closedBecause ?? 'end-date'][language]}</Alert>;
  const others = namesIn(page);
  return (
    <>
      <p>
        {say(texts.purposeIs, language, { purpose: page.purpose[language] })}{' '}
        {room.endsOn ? say(texts.openUntil, language, { day: sayDay(room.endsOn, language) }) : ''}{' '}
        {others.length > 0 ? say(texts.inIt, language, { names: sayNames(others, language) }) : ''}
      </p>
      {page.mayWrite ? null : <Alert>{texts.onlyRead[language]}</Alert>}
    </>
  );
};
