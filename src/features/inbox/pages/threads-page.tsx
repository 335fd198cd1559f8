import { Badge, ButtonLink, Card, EmptyState, List, Page, PostButton, Section, type View } from '../../../ui/index.ts';
import type { ListedThread, ThreadsPage } from '../reading/list-threads.ts';
import type { OthersThread } from '../reading/list-client-threads.ts';
import { say, sayDay, sayMoment } from '../say.ts';
import { workTexts as texts } from '../texts/work-texts.ts';

type Props = {
  view: View;
  page: ThreadsPage;
  /** Only the threads about this client. */
  about: { client: string; callName: string; others: readonly OthersThread[] } | null;
};

/** The inbox of a worker, the newest first; or what there is about one client. */
export const WorkThreadsPage = ({ view, page, about }: Props) => {
  const { language } = view;
  const [href, text] = about
    ? [`/clienten/${about.client}/berichten/nieuw`, texts.newMessage[language]]
    : ['/clienten', texts.toClients[language]];
  const begin = (
    <ButtonLink href={href} kind="primary" icon={about ? 'pencil' : 'users'}>
      {text}
    </ButtonLink>
  );
  const here = about ? `/clienten/${about.client}/berichten` : '/berichten';
  return (
    <Page
      view={view}
      title={texts.title[language]}
      lead={about ? say(texts.leadClient, language, { name: about.callName }) : texts.lead[language]}
      {...(about && { back: { href: `/clienten/${about.client}`, text: texts.toRecord[language] } })}
      actions={page.threads.length === 0 ? undefined : begin}
    >
      {page.threads.length === 0 ? (
        <EmptyState title={texts.none[language]} icon="message" action={begin}>
          {about ? null : texts.noneAbout[language]}
        </EmptyState>
      ) : (
        <List label={texts.list[language]} items={page.threads.map((thread) => item(thread, language))} />
      )}
      {page.next === null ? null : <ButtonLink href={`${here}?na=${page.next}`}>{texts.more[language]}</ButtonLink>}
      {about && about.others.length > 0 ? <Others about={about} language={language} /> : null}
    </Page>
  );
};

/** Conversations of colleagues: that they are there, and the button to come in; the subject is read inside. */
const Others = ({ about, language }: { about: NonNullable<Props['about']>; language: View['language'] }) => (
  <Section title={texts.others[language]}>
    <p>{texts.othersAbout[language]}</p>
    {about.others.map(({ id, names, party, openedAt }) => (
      <Card
        title={say(texts.othersOf, language, { names: names.join(', '), with: party ?? about.callName })}
        icon="message"
        level={3}
      >
        <p>{say(texts.since, language, { day: sayDay(openedAt, language) })}</p>
        <PostButton action={`/clienten/${about.client}/berichten/${id}/meedoen`} kind="secondary" icon="users">
          {texts.join[language]}
        </PostButton>
      </Card>
    ))}
  </Section>
);

function item({ id, title, callName, party, lastAt, unread, open }: ListedThread, language: View['language']) {
  const values = { name: callName, at: sayMoment(lastAt, language) };
  return {
    title,
    href: `/berichten/${id}`,
    text:
      party === null ? say(texts.withClient, language, values) : say(texts.aboutClient, language, { ...values, party }),
    icon: party === null ? ('message' as const) : ('users' as const),
    badges: (
      <>
        {unread > 0 ? <Badge kind="accent">{say(texts.unread, language, { n: unread })}</Badge> : null}
        {open ? null : <Badge>{texts.closedBadge[language]}</Badge>}
      </>
    ),
  };
}
