import type { FormValues } from '../../../platform/http/form.ts';
import { ACCEPT } from '../../../platform/files/index.ts';
import {
  ActionGroup,
  Alert,
  AttachmentField,
  Button,
  ButtonLink,
  CheckboxGroup,
  type FieldErrors,
  Form,
  MoreInfo,
  Page,
  RadioGroup,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import { LONGEST_MESSAGE } from '../policy.ts';
import type { RoomPage } from '../reading/read-room.ts';
import { say, sayDay, sayNames } from '../say.ts';
import { endingTexts, roomTexts as texts } from '../texts/room-texts.ts';
import { talkTexts } from '../texts/talk-texts.ts';
import { TalkOf } from './talk.tsx';

type Props = {
  view: View;
  page: RoomPage;
  values?: FormValues;
  errors?: FieldErrors;
  /** An older page is shown. */
  older: boolean;
};

const depths = ['fact', 'outline', 'content'] as const;

/** A case room as a worker sees it. Nothing is chosen beforehand in the form; the newest is at the top. */
export const WorkRoomPage = ({ view, page, values = {}, errors, older }: Props) => {
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
          <MessageForm view={view} page={page} values={values} errors={errors} url={url} />
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

type FormProps = Required<Pick<Props, 'view' | 'page' | 'values'>> & { errors: FieldErrors | undefined; url: string };

const MessageForm = ({ view: { language }, page, values, errors, url }: FormProps) => (
  <Form action={`${url}/berichten`} withFile>
    <TextArea
      name="tekst"
      label={texts.text[language]}
      description={texts.textHow[language]}
      value={values.tekst}
      error={errors?.tekst}
      rows={5}
      maxLength={LONGEST_MESSAGE}
    />
    <CheckboxGroup
      name="gegevens"
      label={texts.about[language]}
      description={texts.aboutHow[language]}
      options={page.fields.map(({ id, label }) => ({ value: id, text: label[language] }))}
      values={values.gegevens}
      error={errors?.gegevens}
    />
    <RadioGroup
      name="diepte"
      label={texts.depth[language]}
      options={depths.map((depth) => ({ value: depth, text: texts[depth][language] }))}
      value={values.diepte}
      error={errors?.diepte}
    />
    <AttachmentField name="bestanden" accept={ACCEPT} error={errors?.bestanden} />
    <ActionGroup>
      <Button icon="send">{texts.send[language]}</Button>
    </ActionGroup>
  </Form>
);
