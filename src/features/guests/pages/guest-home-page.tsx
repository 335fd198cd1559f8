import { Card, ClientPage, dateInWords, fill, MoreInfo, Section, type View } from '../../../ui/index.ts';
import { visitTexts as texts } from '../texts.ts';

/** Something that waits for a guest: a room, a covenant to sign, a thread. */
export type GuestEntry = {
  title: string;
  text: string;
  href: string;
  /** Last day, `YYYY-MM-DD`. */
  until: string | null;
};

export type GuestHome = {
  name: string;
  organisation: string;
  /** Who gave the newest access; null when the product did by itself. */
  invitedBy: string | null;
  entries: readonly GuestEntry[];
};

const Entry = ({ entry: { title, text, href, until }, view: { language } }: { entry: GuestEntry; view: View }) => (
  <Card title={title} href={href} icon="message" tone="accent" level={3}>
    <p>{text}</p>
    {until === null ? null : <p>{fill(texts.until[language], { day: dateInWords(until, language) })}</p>}
  </Card>
);

/** The first page after the second proof: from here on names may be said. */
export const GuestHomePage = ({ view, home }: { view: View; home: GuestHome }) => {
  const { language } = view;
  const { name, organisation, invitedBy, entries } = home;
  const lead =
    invitedBy === null
      ? fill(texts.invited[language], { organisation })
      : fill(texts.invitedBy[language], { name: invitedBy, organisation });
  return (
    <ClientPage view={view} title={texts.home[language]} heading={fill(texts.hello[language], { name })} lead={lead}>
      <Section title={texts.waits[language]}>
        {entries.length === 0 ? (
          <Card title={texts.nothing[language]} icon="mail-opened" level={3}>
            <p>{texts.nothingText[language]}</p>
          </Card>
        ) : (
          entries.map((entry) => <Entry entry={entry} view={view} />)
        )}
      </Section>
      <MoreInfo title={texts.safeTitle[language]}>
        <p>{texts.safe[language]}</p>
      </MoreInfo>
    </ClientPage>
  );
};
