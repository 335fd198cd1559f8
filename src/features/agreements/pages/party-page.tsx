import {
  ActionGroup,
  Alert,
  ButtonLink,
  dateInWords,
  fill,
  MoreInfo,
  Page,
  PostButton,
  Section,
  type View,
} from '../../../ui/index.ts';
import type { PartyPage as Shown } from '../read-party.ts';
import { detailTexts } from '../texts-detail.ts';
import { roleTexts, texts } from '../texts.ts';
import { Agreements } from './party/agreements.tsx';
import { Flows } from './party/flows.tsx';
import { Assessment, Role } from './party/judged.tsx';
import { Settings, SubProcessors } from './party/kept.tsx';
import { OpenPoints } from './party/open-points.tsx';
import { Certificates, Safety } from './party/safety.tsx';
import { Stands } from './stands.tsx';

type Props = { view: View; page: Shown };

const Ended = ({ view: { language }, page }: Props) => {
  const [ending] = page.endings;
  if (page.registered.facts.endedOn === null || !ending) return null;
  return (
    <Alert kind="attention" title={fill(detailTexts.endedTitle[language], { date: dateInWords(ending.on, language) })}>
      {ending.reason}
    </Alert>
  );
};

const EndOrResume = ({ view: { language }, page }: Props) => {
  const { registered, endings, may } = page;
  const path = `/partijen/${registered.party.id}`;
  const before = endings.filter(({ resumedAt }) => resumedAt !== null);
  return (
    <>
      {before.length > 0 ? (
        <MoreInfo title={detailTexts.history[language]}>
          {before.map(({ on, reason }) => (
            <p>{fill(detailTexts.laterAgain[language], { date: dateInWords(on, language), reason })}</p>
          ))}
        </MoreInfo>
      ) : null}
      {may.arrange ? (
        <ActionGroup>
          {registered.facts.endedOn === null ? (
            <ButtonLink href={`${path}/einde`} kind="quiet">
              {detailTexts.stop[language]}
            </ButtonLink>
          ) : (
            <PostButton action={`${path}/hervatting`} kind="secondary">
              {detailTexts.resume[language]}
            </PostButton>
          )}
        </ActionGroup>
      ) : null}
    </>
  );
};

export const PartyPage = ({ view, page }: Props) => {
  const { language } = view;
  const { registered, words } = page;
  const shown = { page, language };
  return (
    <Page
      view={view}
      title={registered.party.name}
      lead={words.does || undefined}
      above={roleTexts[registered.party.role][language]}
      back={{ href: '/partijen', text: texts.parties[language] }}
    >
      <Stands registered={registered} language={language} />
      <Ended view={view} page={page} />
      <Section title={detailTexts.open[language]}>
        <OpenPoints {...shown} />
      </Section>
      <Agreements {...shown} />
      <Flows {...shown} />
      <Safety {...shown} />
      <Certificates {...shown} />
      <SubProcessors {...shown} />
      <Settings {...shown} />
      <Role {...shown} />
      <Assessment {...shown} />
      <EndOrResume view={view} page={page} />
    </Page>
  );
};
