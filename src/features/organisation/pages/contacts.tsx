import { ButtonLink, dateInWords, fill, List, PostButton, Section, type View } from '../../../ui/index.ts';
import { contactTexts } from '../texts-contacts.ts';
import type { ShownOrganisation } from './organisation.tsx';

type Props = { view: View; shown: ShownOrganisation };

const sayContacts = (view: View) => (name: keyof typeof contactTexts) => contactTexts[name][view.language];
const nameIn = ({ members }: ShownOrganisation) => {
  const names = new Map(members.map(({ membership, name }) => [membership, name]));
  return (membership: string) => names.get(membership) ?? '';
};

/** Contact persons of teams and subjects, and who is away: nothing of it where one person works alone. */
export const FurtherContacts = ({ view, shown }: Props) => {
  const say = sayContacts(view);
  const name = nameIn(shown);
  const team = new Map(shown.teams.map((each) => [each.id, each.name]));
  const { mayChooseContact: may, furtherContacts, absences } = shown;
  return (
    <>
      {furtherContacts.length === 0 ? null : (
        <List
          label={say('further')}
          items={furtherContacts.map((each) => ({
            title: `${each.team ? (team.get(each.team) ?? '') : (each.theme ?? '')}: ${name(each.membership)}`,
            icon: 'message-question' as const,
            text: [each.phone, each.mail].filter(Boolean).join(' · '),
            badges: may ? (
              <PostButton action="/organisatie/contactpersonen/einde" fields={{ contact: each.id }} kind="secondary">
                {say('remove')}
              </PostButton>
            ) : undefined,
          }))}
        />
      )}
      {may ? (
        <ButtonLink href="/organisatie/contactpersonen/nieuw" icon="plus">
          {say('addFurther')}
        </ButtonLink>
      ) : null}
      {absences.length > 0 || may ? (
        <Section
          title={say('away')}
          actions={may ? <ButtonLink href="/organisatie/afwezig">{say('tellAway')}</ButtonLink> : undefined}
        >
          <Absences view={view} shown={shown} />
        </Section>
      ) : null}
    </>
  );
};

const Absences = ({ view, shown }: Props) => {
  const say = sayContacts(view);
  const name = nameIn(shown);
  const day = (date: string) => dateInWords(date, view.language);
  if (shown.absences.length === 0) return <p>{say('nobodyAway')}</p>;
  return (
    <List
      label={say('away')}
      items={shown.absences.map(({ id, membership, from, until, standIn }) => ({
        title: name(membership),
        text: fill(say('period'), { from: day(from), until: day(until), name: name(standIn) }),
        badges: shown.mayChooseContact ? (
          <PostButton action="/organisatie/afwezig/einde" fields={{ afwezigheid: id }} kind="secondary">
            {say('callOff')}
          </PostButton>
        ) : undefined,
      }))}
    />
  );
};
