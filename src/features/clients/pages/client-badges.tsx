import { sayDate } from '../../../platform/dates.ts';
import { Badge, type BadgeKind, type View } from '../../../ui/index.ts';
import type { ListedClient } from '../record/list-clients.ts';
import { listTexts } from '../texts/list-texts.ts';
import { say } from '../texts/say.ts';

const SOON_DAYS = 60;

/** What somebody said, in the order in which a worker needs it. A no and a stop count as much as a yes. */
const kinds = [
  { state: 'given', kind: 'good', one: 'given', more: 'given' },
  { state: 'refused', kind: 'stop', one: 'refused', more: 'refused' },
  { state: 'withdrawn', kind: 'stop', one: 'withdrawn', more: 'withdrawn' },
  { state: 'expired', kind: 'neutral', one: 'lapsed', more: 'lapsed' },
  { state: 'asked', kind: 'attention', one: 'askedOne', more: 'asked' },
] as const satisfies readonly {
  state: string;
  kind: BadgeKind;
  one: keyof typeof listTexts;
  more: keyof typeof listTexts;
}[];

type Props = { view: View; now: Date; client: ListedClient };

/** One line about a client: what was answered, and until when the file is in use. */
export const ClientBadges = ({ view, now, client }: Props) => {
  const text = say(listTexts, view.language);
  const answers = kinds.map((each) => ({ ...each, n: subjectsIn(client, each.state) })).filter(({ n }) => n > 0);
  const archiveAt = client.clock?.archiveAt;
  const soon = archiveAt !== undefined && archiveAt.getTime() - now.getTime() < SOON_DAYS * 86_400_000;
  return (
    <>
      {answers.map(({ kind, one, more, n }) => (
        <Badge kind={kind}>{text(n === 1 ? one : more, { n })}</Badge>
      ))}
      {answers.length === 0 ? <Badge>{text('nothingAsked')}</Badge> : null}
      {archiveAt ? (
        <Badge kind={soon ? 'attention' : 'neutral'} icon="clock">
          {text(soon ? 'soon' : 'until', { day: sayDate(archiveAt, view.language) })}
        </Badge>
      ) : null}
    </>
  );
};

/** One answer covers every channel of a purpose; towards each party outside it is an answer of its own. */
const subjectsIn = ({ permissions }: ListedClient, state: string): number =>
  new Set(permissions.filter((each) => each.state === state).map(({ purpose, party }) => `${purpose} ${party ?? ''}`))
    .size;
