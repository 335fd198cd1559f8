import { Alert, Badge, ButtonLink, EmptyState, fill, List, Page, Section, type View } from '../../../ui/index.ts';
import type { Preparing } from '../prepare-sharing.ts';
import { texts } from '../texts.ts';

type Props = { view: View; preparing: Preparing; error?: string | undefined };

/** With whom: the parties outside that the plan of this client knows. */
export const ChoosePage = ({ view, preparing, error }: Props) => {
  const { language } = view;
  const { client, callName, activity, receivers } = preparing;
  const purposeOf = (id: string) => activity.purposes.find((each) => each.id === id)?.title[language];
  const items = receivers.map(({ party, purpose, name, referrer, agreed }) => ({
    title: name,
    href: `/clienten/${client}/delen?partij=${party}&doel=${purpose}`,
    text: referrer ? texts.referred[language] : purposeOf(purpose),
    badges: agreed ? <Badge kind="good">{texts.agreed[language]}</Badge> : null,
  }));
  return (
    <Page
      view={view}
      title={texts.title[language]}
      lead={fill(texts.lead[language], { name: callName })}
      back={{ href: `/clienten/${client}`, text: texts.back[language] }}
      width="narrow"
    >
      {error === undefined ? null : <Alert kind="attention">{error}</Alert>}
      {items.length === 0 ? (
        <EmptyState
          title={texts.nobody[language]}
          action={<ButtonLink href={`/activiteiten/${activity.id}`}>{texts.toPlan[language]}</ButtonLink>}
        >
          {texts.nobodyAbout[language]}
        </EmptyState>
      ) : (
        <Section title={texts.withWhom[language]}>
          <List items={items} />
        </Section>
      )}
    </Page>
  );
};
