import { Badge, ButtonLink, EmptyState, List, Page, type View } from '../../../ui/index.ts';
import type { Preparing } from '../opening/prepare-room.ts';
import { say } from '../say.ts';
import { openingTexts as texts } from '../texts/opening-texts.ts';
import { roomTexts } from '../texts/room-texts.ts';

/** With whom a new room begins. */
export const ChoosePartnerPage = ({ view, preparing }: { view: View; preparing: Preparing }) => {
  const { language } = view;
  const { client, callName, partners, activity } = preparing;
  return (
    <Page
      view={view}
      title={texts.title[language]}
      lead={say(texts.chooseLead, language, { name: callName })}
      above={callName}
      back={{ href: `/clienten/${client}`, text: roomTexts.backToClient[language] }}
      width="narrow"
    >
      {partners.length === 0 ? (
        <EmptyState
          title={texts.nobody[language]}
          icon="users"
          action={<ButtonLink href={`/activiteiten/${activity}`}>{texts.toPlan[language]}</ButtonLink>}
        >
          <p>{texts.nobodyAbout[language]}</p>
        </EmptyState>
      ) : (
        <List
          label={texts.withWhom[language]}
          items={partners.map(({ party, purpose, name, purposeTitle, agreed }) => ({
            title: name,
            href: `/clienten/${client}/ruimtes/nieuw?partij=${party}&doel=${purpose}`,
            text: purposeTitle[language],
            icon: 'users' as const,
            badges: agreed ? <Badge kind="good">{texts.agreed[language]}</Badge> : null,
          }))}
        />
      )}
    </Page>
  );
};
