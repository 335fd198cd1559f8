import { hasOrganisation } from './features/organisation/index.ts';
import { respond } from './platform/http/bind.tsx';
import { type W, webRoutes } from './platform/http/web.ts';
import { ButtonLink, Door, Hero, PlainPage, PostButton, type Text, type View } from './ui/index.ts';

/** Starts the demo and says where it is; only there on a loopback address. */
export type Welcome = {
  startDemo: (() => Promise<string>) | null;
  /** The demo has a first page of its own. */
  inDemo?: boolean;
};

const texts = {
  heading: { nl: 'Een privacyplan dat meewerkt', en: 'A privacy plan that works with you' },
  first: {
    nl: 'Je werkt met mensen, en je wilt netjes omgaan met wat je van hen weet.',
    en: 'You work with people, and you want to take good care of what you know about them.',
  },
  second: {
    nl: 'In tien stappen spreek je af wat je met gegevens doet, en waarom.',
    en: 'In ten steps you agree what you do with data, and why.',
  },
  third: {
    nl: 'Daarna helpt dat plan je bij elke handeling: het zegt wat kan, en bewaart het bewijs.',
    en: 'From then on that plan helps with every act: it says what is possible, and keeps the proof.',
  },
  demo: { nl: 'Bekijk de demo', en: 'See the demo' },
  demoAbout: {
    nl: 'Vijf minuten, met verzonnen mensen. Je hebt geen account nodig.',
    en: 'Five minutes, with invented people. You need no account.',
  },
  begin: { nl: 'Begin je organisatie', en: 'Begin your organisation' },
  beginAbout: {
    nl: 'Je hebt de startcode nodig. Die staat in het venster waar je begon.',
    en: 'You need the start code. It is in the window where you started the product.',
  },
  signIn: { nl: 'Inloggen', en: 'Sign in' },
  signInAbout: { nl: 'Werk je hier al? Ga verder waar je was.', en: 'Do you work here already? Go on where you were.' },
  quickCheck: { nl: 'Doe de snelle check', en: 'Do the quick check' },
  quickCheckAbout: {
    nl: 'Zes vragen over samenwerken met gegevens. Vijf minuten, zonder account.',
    en: 'Six questions about working together with data. Five minutes, without an account.',
  },
  demoReady: { nl: 'De demo staat klaar', en: 'The demo is ready' },
  demoReadyAbout: {
    nl: 'Ze draait apart van je eigen organisatie, en verdwijnt als je stopt.',
    en: 'It runs apart from your own organisation, and is gone when you stop.',
  },
  toDemo: { nl: 'Naar de demo', en: 'To the demo' },
  demoElsewhere: {
    nl: 'Start de demo op je eigen computer: npx zorgvuldig demo',
    en: 'Start the demo on your own computer: npx zorgvuldig demo',
  },
} as const satisfies Record<string, Text>;

const WelcomePage = ({ view, canStartDemo, claimed }: { view: View; canStartDemo: boolean; claimed: boolean }) => {
  const say = (name: keyof typeof texts) => texts[name][view.language];
  const demo = <PostButton action="/demo-starten">{say('demo')}</PostButton>;
  const work = <ButtonLink href={claimed ? '/aanmelden' : '/begin'}>{say(claimed ? 'signIn' : 'begin')}</ButtonLink>;
  return (
    <PlainPage view={view} title={say('heading')} shape="open">
      <Hero heading={say('heading')} sentences={[say('first'), say('second'), say('third')]}>
        <Door action={canStartDemo ? demo : undefined}>{say(canStartDemo ? 'demoAbout' : 'demoElsewhere')}</Door>
        <Door action={work}>{say(claimed ? 'signInAbout' : 'beginAbout')}</Door>
        <Door action={<ButtonLink href="/snelle-check">{say('quickCheck')}</ButtonLink>}>{say('quickCheckAbout')}</Door>
      </Hero>
    </PlainPage>
  );
};

const DemoReadyPage = ({ view, href }: { view: View; href: string }) => (
  <PlainPage view={view} title={texts.demoReady[view.language]} lead={texts.demoReadyAbout[view.language]}>
    <ButtonLink href={href} kind="primary">
      {texts.toDemo[view.language]}
    </ButtonLink>
  </PlainPage>
);

/** The first page. Who is signed in goes straight to the work. */
export function welcomeRoutes({ startDemo, inDemo = false }: Welcome) {
  const routes = webRoutes();
  routes.get('/', async (w: W) => {
    if (w.var.identity.actor.kind === 'worker') return w.redirect('/vandaag', 303);
    if (inDemo) return w.redirect('/demo', 303);
    const view = await w.var.view(w.var.language);
    const claimed = await hasOrganisation(w.var.ground);
    return respond(w, <WelcomePage view={view} canStartDemo={startDemo !== null} claimed={claimed} />);
  });
  if (startDemo) {
    routes.post('/demo-starten', async (w: W) => {
      const href = await startDemo();
      // Not a redirect: the demo has a port of its own, and `form-action 'self'` holds for where a form leads as well.
      w.header('refresh', `0; url=${href}`);
      return respond(w, <DemoReadyPage view={await w.var.view(w.var.language)} href={href} />);
    });
  }
  return routes;
}
