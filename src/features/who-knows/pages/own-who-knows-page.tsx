import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  Card,
  ClientPage,
  Form,
  Hidden,
  Section,
  type View,
} from '../../../ui/index.ts';
import { say } from '../say.ts';
import type { Voice } from '../sentences.ts';
import { ownTexts } from '../texts.ts';
import type { OwnWhoKnows } from '../view-own-who-knows.ts';
import { KnowingRings, type StopOver } from './rings.tsx';

export const ownUrl = '/mijn/wie-weet-wat';

function stopHref(over: StopOver): string {
  if ('subject' in over) return `/mijn/toestemmingen/stoppen?over=${encodeURIComponent(over.subject)}`;
  return `${ownUrl}/stoppen?${'carer' in over ? `wie=${over.carer}` : `opening=${over.opening}`}`;
}

/** For the person on the phone: rings and sentences, large letters, and a way to stop beside what rests on a yes. */
export const OwnWhoKnowsPage = ({ view, known }: { view: View; known: OwnWhoKnows }) => {
  const text = say(ownTexts, view.language);
  const { person, forSomebodyElse } = known;
  const name = person.callName;
  const voice: Voice = {
    language: view.language,
    who: forSomebodyElse ? name : null,
    activity: known.activity,
  };
  const stopAt = (over: StopOver) => ({ href: stopHref(over), text: text('stop') });
  return (
    <ClientPage
      view={view}
      title={text('title')}
      heading={forSomebodyElse ? text('headingFor', { name }) : text('heading')}
      lead={forSomebodyElse ? text('leadFor', { name }) : text('lead')}
      back={{ href: '/mijn', text: text('back') }}
    >
      <Section title={text('glance')}>
        <KnowingRings
          known={known}
          voice={voice}
          subject={forSomebodyElse ? name : text('you')}
          stopAt={forSomebodyElse ? null : stopAt}
        />
      </Section>
      <Card title={text('wrong')} icon="message-question">
        <p>{text('wrongText')}</p>
      </Card>
      <Card title={text('looked')} href="/mijn/logboek" icon="eye">
        <p>{text('lookedText')}</p>
      </Card>
    </ClientPage>
  );
};

export const NothingHerePage = ({ view }: { view: View }) => {
  const text = say(ownTexts, view.language);
  return (
    <ClientPage view={view} title={text('title')} back={{ href: '/mijn', text: text('back') }}>
      <Alert title={text('nothingHere')}>{text('nothingHereText')}</Alert>
    </ClientPage>
  );
};

export type Stopping = { field: 'carer' | 'opening'; id: string; name: string };

/** One more page, so that nobody stops by touching a link. */
export const StopCarerPage = ({ view, stopping }: { view: View; stopping: Stopping }) => {
  const text = say(ownTexts, view.language);
  return (
    <ClientPage
      view={view}
      title={text('stop')}
      heading={text(stopping.field === 'carer' ? 'stopTitle' : 'stopWallTitle', { name: stopping.name })}
      back={{ href: ownUrl, text: text('back') }}
    >
      <p>{text('stopText', { name: stopping.name })}</p>
      <Form action={`${ownUrl}/stoppen`}>
        <Hidden name={stopping.field} value={stopping.id} />
        <ActionGroup>
          <Button kind="danger" icon="hand-stop" wide>
            {text('stopNow')}
          </Button>
          <ButtonLink href={ownUrl} wide>
            {text('notNow')}
          </ButtonLink>
        </ActionGroup>
      </Form>
    </ClientPage>
  );
};
