import type { Child } from 'hono/jsx';
import { sayTime } from '../../../platform/dates.ts';
import {
  ActionGroup,
  Alert,
  Card,
  CardGrid,
  dateInWords,
  EmptyState,
  fill,
  type Language,
  PostButton,
} from '../../../ui/index.ts';
import type { ListedAccess } from '../accesses/list-accesses.ts';
import { workTexts as texts } from '../texts.ts';

type AccessListProps = {
  accesses: readonly ListedAccess[];
  language: Language;
  /** Where the button "Stop toegang" of one access posts to; null hides it. */
  stopAt: (access: ListedAccess) => string | null;
  /** Where the buttons for a code or words post to, with `weg` = `phone` or `letter`; null hides them. */
  secretAt: (access: ListedAccess) => string | null;
};

const proofs = { sms: 'sms', phone: 'byPhone', letter: 'letter', word: 'word' } as const;

/** What became of it, in plain words; the effective protection first (who can open this, until when). */
function sayState(access: ListedAccess, language: Language): string[] {
  const day = dateInWords(access.untilOn, language);
  if (access.state === 'ended') return [texts.stateEnded[language]];
  if (access.state === 'expired') return [fill(texts.stateExpired[language], { day })];
  const open = fill(texts.state[language], { mail: access.guest.mail, day });
  if (access.visitedAt) {
    return [open, fill(texts.visited[language], { at: dateInWords(access.visitedAt, language, true) })];
  }
  if (access.mail === 'rejected' || access.mail === 'stopped') return [open, texts.mailFailed[language]];
  if (access.mail === 'uncertain') return [open, texts.mailUncertain[language]];
  return [open, texts[access.mail === 'sent' ? 'mailSent' : 'mailWaits'][language]];
}

const Secrets = ({ access, at, language }: { access: ListedAccess; at: string; language: Language }) =>
  access.guest.proof === 'word' ? (
    <PostButton action={at} kind="secondary" icon="key">
      {texts[access.guest.hasWord ? 'makeWordAgain' : 'makeWord'][language]}
    </PostButton>
  ) : (
    <>
      <PostButton action={at} fields={{ weg: 'phone' }} kind="secondary" icon="phone">
        {texts.makePhone[language]}
      </PostButton>
      <PostButton action={at} fields={{ weg: 'letter' }} kind="secondary" icon="printer">
        {texts.makeLetter[language]}
      </PostButton>
    </>
  );

const AccessCard = ({
  access,
  language,
  stopAt,
  secretAt,
}: { access: ListedAccess } & Omit<AccessListProps, 'accesses'>) => {
  const { guest, state, pausedUntil, knocks } = access;
  const open = state === 'open';
  const [stop, secret] = [open ? stopAt(access) : null, open ? secretAt(access) : null];
  const title = guest.organisation === null ? guest.name : `${guest.name}, ${guest.organisation}`;
  return (
    <Card title={title} icon={open ? 'lock-open' : 'lock'} level={3}>
      {sayState(access, language).map((line): Child => (
        <p>{line}</p>
      ))}
      {open ? <p>{texts[proofs[guest.proof]][language]}.</p> : null}
      {open && guest.proof === 'word' && !guest.hasWord ? (
        <Alert kind="attention">{texts.noWord[language]}</Alert>
      ) : null}
      {pausedUntil ? (
        <Alert kind="attention">{fill(texts.paused[language], { time: sayTime(pausedUntil) })}</Alert>
      ) : null}
      {knocks > 0 ? <p>{fill(texts.knocks[language], { n: knocks })}</p> : null}
      {stop === null && secret === null ? null : (
        <ActionGroup>
          {secret === null ? null : <Secrets access={access} at={secret} language={language} />}
          {stop === null ? null : (
            <PostButton action={stop} kind="quiet" icon="lock">
              {texts.stop[language]}
            </PostButton>
          )}
        </ActionGroup>
      )}
    </Card>
  );
};

/** Who from outside may come in here, what became of the mail, and the button that stops it. */
export const AccessList = ({ accesses, language, ...paths }: AccessListProps) =>
  accesses.length === 0 ? (
    <EmptyState title={texts.nobody[language]} icon="users" />
  ) : (
    <CardGrid>
      {accesses.map((access) => (
        <AccessCard access={access} language={language} {...paths} />
      ))}
    </CardGrid>
  );
