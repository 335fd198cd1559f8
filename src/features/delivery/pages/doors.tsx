import { ActionGroup, Alert, ButtonLink, Card, type Language, PostButton } from '../../../ui/index.ts';
import type { OpenDoor } from '../reports/list-reports.ts';
import { sayTime } from '../../../platform/dates.ts';
import { say, sayDay } from '../say.ts';
import { becameTexts, stoppedTexts, workTexts as texts } from '../texts-work.ts';

const kinds = { report: 'doorReport', consent: 'doorConsent', record: 'doorRecord' } as const;
const proofs = { sms: 'proofSms', letter: 'proofLetter', phone: 'proofPhone', word: 'proofWord' } as const;

type DoorProps = { door: OpenDoor; client: string; language: Language };

const Codes = ({ door, client, language }: DoorProps) => {
  if (door.proof === 'word') return null;
  if (door.proof === null) {
    return (
      <ButtonLink href={`/clienten/${client}/tweede-bewijs`} icon="key">
        {texts.setProof[language]}
      </ButtonLink>
    );
  }
  const action = `/clienten/${client}/links/${door.link.id}/code`;
  return (
    <>
      <PostButton action={action} fields={{ weg: 'letter' }} kind="secondary" icon="printer">
        {texts.codeForLetter[language]}
      </PostButton>
      <PostButton action={action} fields={{ weg: 'phone' }} kind="secondary" icon="phone">
        {texts.codeForPhone[language]}
      </PostButton>
    </>
  );
};

/** A message that did not leave is no secret to who wants to send it. */
const NotSent = ({ door, language }: Pick<DoorProps, 'door' | 'language'>) => {
  const { became, message } = door.link;
  if (became !== 'not-sent' && became !== 'uncertain') return null;
  const because = stoppedTexts[message?.stopped_because ?? message?.state ?? ''] ?? texts.uncertain;
  return (
    <Alert kind="attention" title={becameTexts[became][language]}>
      {because[language]}
    </Alert>
  );
};

/** One open link: for whom, how it opens, whether somebody tried too often, and the buttons that go with it. */
export const DoorCard = ({ door, client, language }: DoorProps) => {
  const paused = door.pauses.codes ?? door.pauses.words;
  const whom =
    door.forWhom === null ? texts.forClient[language] : say(texts.forOther, language, { name: door.forWhom });
  const until = say(texts.openUntil, language, { day: sayDay(door.link.expiresAt, language) });
  return (
    <Card title={texts[kinds[door.link.kind]][language]} icon="lock-open" level={3}>
      <p>
        {whom}. {until}.
      </p>
      <p>{texts[door.proof === null ? 'proofNone' : proofs[door.proof]][language]}</p>
      {door.proof === null || door.proof === 'word' ? null : <p>{texts.newCodeReplaces[language]}</p>}
      <NotSent door={door} language={language} />
      {door.link.codeFailed ? <Alert kind="attention">{texts.codeFailed[language]}</Alert> : null}
      {paused ? <Alert kind="attention">{say(texts.paused, language, { time: sayTime(paused) })}</Alert> : null}
      <ActionGroup>
        <Codes door={door} client={client} language={language} />
        <PostButton action={`/clienten/${client}/links/${door.link.id}/intrekken`} kind="quiet" icon="lock">
          {texts.close[language]}
        </PostButton>
      </ActionGroup>
    </Card>
  );
};
