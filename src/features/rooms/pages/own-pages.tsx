import { ACCEPT } from '../../../platform/files/index.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  Alert,
  AttachmentField,
  Badge,
  Button,
  ButtonLink,
  Card,
  ClientPage,
  type FieldErrors,
  Form,
  MoreInfo,
  PostButton,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import type { Checked } from '../../deidentification/index.ts';
import { LONGEST_MESSAGE } from '../policy.ts';
import type { ListedRoom } from '../reading/list-rooms.ts';
import type { RoomPage } from '../reading/read-room.ts';
import { say, sayNames } from '../say.ts';
import { ownTexts as texts } from '../texts/own-texts.ts';
import { roomTexts } from '../texts/room-texts.ts';
import { talkTexts } from '../texts/talk-texts.ts';
import { DraftCheck, LookButton } from './draft-check.tsx';
import { RoomFacts } from './facts.tsx';
import { TalkOf } from './talk.tsx';

/** The conversations about a client, for the client. */
export const OwnRoomsPage = ({ view, rooms }: { view: View; rooms: readonly ListedRoom[] }) => {
  const { language } = view;
  return (
    <ClientPage
      view={view}
      title={texts.title[language]}
      lead={texts.lead[language]}
      back={{ href: '/mijn', text: texts.back[language] }}
    >
      {rooms.length === 0 ? (
        <Card title={texts.none[language]} icon="message">
          <p>{texts.noneAbout[language]}</p>
        </Card>
      ) : null}
      {rooms.map(({ id, title, purpose, unread, open }) => (
        <Card
          title={title}
          href={`/mijn/ruimtes/${id}`}
          icon="users"
          tone={unread > 0 ? 'accent' : 'plain'}
          badge={unread > 0 ? <Badge kind="accent">{say(roomTexts.unread, language, { n: unread })}</Badge> : null}
        >
          <p>{open ? purpose[language] : texts.overDay[language]}</p>
        </Card>
      ))}
    </ClientPage>
  );
};

type Props = {
  view: View;
  page: RoomPage;
  values?: FormValues;
  errors?: FieldErrors;
  checked?: Checked | null;
  older: boolean;
};

/** One conversation as the client sees it: who is in it and what for, since when and until when. */
export const OwnRoomPage = ({ view, page, values = {}, errors, checked = null, older }: Props) => {
  const { language } = view;
  const { room, open, mayWrite } = page;
  const url = `/mijn/ruimtes/${room.id}`;
  const fields = sayNames(
    page.fields.map(({ label }) => label[language].toLowerCase()),
    language,
  );
  return (
    <ClientPage
      view={view}
      title={texts.room[language]}
      heading={room.title}
      lead={say(texts.only, language, { fields })}
      back={{ href: '/mijn/ruimtes', text: texts.backToAll[language] }}
      {...(errors && { errors })}
    >
      {open ? null : <Alert kind="attention">{texts.closed[language]}</Alert>}
      <RoomFacts view={view} page={page} />
      {mayWrite ? (
        <MoreInfo title={texts.write[language]} open={errors !== undefined}>
          <OwnForm {...{ view, url, values, errors, checked }} />
        </MoreInfo>
      ) : null}
      {open && !mayWrite ? <p>{texts.onlyLook[language]}</p> : null}
      {older ? <ButtonLink href={url}>{talkTexts.newest[language]}</ButtonLink> : null}
      <TalkOf view={view} page={page} url={url} house={view.who?.organisationName ?? ''} />
      {open ? (
        <MoreInfo title={texts.leave[language]}>
          <p>{texts.leaveAbout[language]}</p>
          <PostButton action={`${url}/vertrek`} kind="secondary">
            {texts.leave[language]}
          </PostButton>
        </MoreInfo>
      ) : null}
    </ClientPage>
  );
};

type OwnFormProps = Pick<Props, 'view'> & {
  url: string;
  values: FormValues;
  errors: FieldErrors | undefined;
  checked: Checked | null;
};

const OwnForm = ({ view: { language }, url, values, errors, checked }: OwnFormProps) => (
  <Form action={`${url}/berichten`} withFile>
    <DraftCheck checked={checked} language={language} />
    <TextArea
      name="tekst"
      label={texts.text[language]}
      description={texts.textHow[language]}
      value={values.tekst}
      error={errors?.tekst}
      rows={5}
      maxLength={LONGEST_MESSAGE}
    />
    <AttachmentField name="bestanden" accept={ACCEPT} error={errors?.bestanden} />
    <Button icon="send" wide>
      {texts.send[language]}
    </Button>
    <LookButton language={language} wide />
  </Form>
);
