import { sayDate } from '../../../platform/dates.ts';
import { ButtonLink, MoreInfo, Page, Section, type View } from '../../../ui/index.ts';
import { say } from '../say.ts';
import type { Voice } from '../sentences.ts';
import { workTexts } from '../texts.ts';
import type { WhoKnowsForWorker } from '../view-who-knows.ts';
import { RecipientsTable } from './recipients.tsx';
import { KnowingRings } from './rings.tsx';

type WhoKnowsProps = { view: View; known: WhoKnowsForWorker };

const voiceOf = ({ view, known }: WhoKnowsProps): Voice => ({
  language: view.language,
  who: known.person.callName,
  activity: known.activity,
});

const urlOf = (client: string, noun = ''): string => `/clienten/${client}/wie-weet-wat${noun}`;

/** For who works here: the picture, the sentences, and who must hear of a correction. */
export const WhoKnowsPage = ({ view, known }: WhoKnowsProps) => {
  const text = say(workTexts, view.language);
  const { person, recipients } = known;
  const voice = voiceOf({ view, known });
  return (
    <Page
      view={view}
      title={text('title')}
      lead={text('lead', { name: person.callName })}
      above={person.callName}
      back={{ href: `/clienten/${person.id}`, text: text('back') }}
    >
      <Section title={text('glance')}>
        <KnowingRings known={known} voice={voice} subject={person.callName} stopAt={null} />
      </Section>
      <Section
        title={text('correct')}
        actions={
          recipients.length === 0 ? null : (
            <ButtonLink href={urlOf(person.id, '/lijst')} icon="printer">
              {text('print')}
            </ButtonLink>
          )
        }
      >
        {recipients.length === 0 ? null : <p>{text('correctText')}</p>}
        <RecipientsTable view={view} recipients={recipients} voice={voice} />
        <MoreInfo title={text('law')}>
          <p>{text('lawText')}</p>
        </MoreInfo>
      </Section>
    </Page>
  );
};

/** The list alone, for paper. */
export const RecipientsListPage = ({ view, known }: WhoKnowsProps) => {
  const text = say(workTexts, view.language);
  return (
    <Page
      view={view}
      title={text('listTitle')}
      lead={text('listLead', { day: sayDate(known.now, view.language) })}
      above={known.person.name}
      back={{ href: urlOf(known.person.id), text: text('title') }}
    >
      <RecipientsTable view={view} recipients={known.recipients} voice={voiceOf({ view, known })} />
    </Page>
  );
};
