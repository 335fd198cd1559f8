import { type CaseloadPart, findCaseload } from './features/clients/index.ts';
import { ActivityCardView, type PlanCard, readActivities } from './features/plan/index.ts';
import type { Role } from './platform/context.ts';
import { respond, unanswered } from './platform/http/bind.tsx';
import { callerOf, webRoutes } from './platform/http/web.ts';
import { listTasks } from './today-tasks.ts';
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  CardGrid,
  EmptyState,
  fill,
  Page,
  Section,
  type TaskCard,
  TaskList,
  type Text,
  type View,
} from './ui/index.ts';

const texts = {
  title: { nl: 'Vandaag', en: 'Today' },
  hello: { nl: 'Goed dat je er bent, {name}', en: 'Good to see you, {name}' },
  lead: { nl: 'Dit ligt voor je klaar.', en: 'This is ready for you.' },
  clients: { nl: 'Je cliënten', en: 'Your clients' },
  clientsCount: { nl: '{n} in begeleiding', en: '{n} in guidance' },
  archived: { nl: '{n} in het archief', en: '{n} in the archive' },
  open: { nl: 'Bekijk de lijst', en: 'See the list' },
  newClient: { nl: 'Nieuwe cliënt', en: 'New client' },
  plans: { nl: 'Je plannen', en: 'Your plans' },
  plansAbout: {
    nl: 'Wat goedgekeurd is, is de regel voor elke handeling.',
    en: 'What is approved is the rule for every act.',
  },
  draftWaits: { nl: 'Er staat een plan open.', en: 'A plan is waiting.' },
  goOn: { nl: 'Ga verder waar je was', en: 'Go on where you were' },
  noPlan: { nl: 'Nog geen plan', en: 'No plan yet' },
  noPlanAbout: {
    nl: 'Begin met een voorbeeld uit je sector. In tien stappen spreek je af wat je met gegevens doet.',
    en: 'Begin with an example from your sector. In ten steps you agree what you do with data.',
  },
  start: { nl: 'Begin een plan', en: 'Begin a plan' },
  tasks: { nl: 'Wat er voor je ligt', en: 'What waits for you' },
  twoWays: { nl: 'Begin iets nieuws of controleer wat er is', en: 'Begin something new, or check what there is' },
  newActivity: { nl: 'Nieuwe activiteit', en: 'New activity' },
  newActivityAbout: {
    nl: 'Loop de tien stappen voor iets dat je gaat doen.',
    en: 'Walk the ten steps for something you are going to do.',
  },
  check: { nl: 'Bestaande controleren', en: 'Check what exists' },
  checkAbout: {
    nl: 'Kijk per stap of een plan nog klopt.',
    en: 'Look per step whether a plan is still right.',
  },
  scan: { nl: 'Privacyscan', en: 'Privacy scan' },
  scanAbout: {
    nl: 'Tien vragen over je hele organisatie. Je ziet waar je begint, en wat digitaal werken kost of oplevert.',
    en: 'Ten questions about your whole organisation. You see where to begin, and what going digital costs or saves.',
  },
  somebodyAsks: { nl: 'Iemand vraagt iets over een ander', en: 'Somebody asks about another person' },
  somebodyAsksAbout: {
    nl: 'Aan de telefoon of aan de balie. Lees wat je kunt zeggen, en schrijf het op.',
    en: 'On the phone or at the desk. Read what you can say, and write it down.',
  },
  tips: { nl: 'Tips van collega’s', en: 'Tips of colleagues' },
  tipsAbout: {
    nl: 'Zie je iets dat zorgvuldiger kan? Plak een post-it.',
    en: 'Do you see something that could be done with more care? Stick a post-it.',
  },
  oversight: { nl: 'Toezicht', en: 'Oversight' },
  log: { nl: 'Lees het logboek', en: 'Read the log' },
  logAbout: {
    nl: 'Wie heeft wat gezien en gedaan, verzegeld en na te rekenen.',
    en: 'Who saw and did what, sealed and verifiable.',
  },
} as const satisfies Record<string, Text>;

type Today = {
  view: View;
  /** The account of who reads this. */
  account: string;
  roles: readonly Role[];
  plans: readonly PlanCard[];
  mayStart: boolean;
  caseload: readonly CaseloadPart[];
  tasks: readonly TaskCard[];
};

const Clients = ({ view: { language }, caseload }: Today) => (
  <Section
    title={texts.clients[language]}
    actions={
      <ButtonLink href="/clienten/nieuw" kind="primary" icon="plus">
        {texts.newClient[language]}
      </ButtonLink>
    }
  >
    <CardGrid>
      {caseload.map(({ activity, inUse, archived }) => (
        <Card
          title={activity.title[language]}
          href={`/clienten?activiteit=${activity.id}`}
          icon="users"
          badge={archived > 0 ? <Badge>{fill(texts.archived[language], { n: archived })}</Badge> : undefined}
          level={3}
        >
          <p>{fill(texts.clientsCount[language], { n: inUse })}</p>
        </Card>
      ))}
    </CardGrid>
  </Section>
);

const Plans = ({ view: { language }, plans, mayStart, caseload, account }: Today) => {
  // Going on is for who owns the draft: others only look along.
  const draft = plans.find((plan) => plan.draft && plan.owner === account);
  const start = mayStart ? <ButtonLink href="/activiteiten/nieuw">{texts.start[language]}</ButtonLink> : undefined;
  return (
    <Section title={texts.plans[language]}>
      <p>{texts.plansAbout[language]}</p>
      {draft ? (
        <Alert kind="info">
          {texts.draftWaits[language]}{' '}
          <ButtonLink href={`/activiteiten/${draft.id}`} kind={caseload.length === 0 ? 'primary' : 'secondary'}>
            {texts.goOn[language]}
          </ButtonLink>
        </Alert>
      ) : null}
      {plans.length === 0 ? (
        <EmptyState title={texts.noPlan[language]} icon="clipboard-list" action={start}>
          {texts.noPlanAbout[language]}
        </EmptyState>
      ) : (
        <CardGrid>
          {plans.map((card) => (
            <ActivityCardView card={card} language={language} />
          ))}
        </CardGrid>
      )}
    </Section>
  );
};

/** The two ways in: something new, or checking what is there already; and the scan of everything together. */
const WaysIn = ({ view: { language }, mayStart, roles }: Today) => (
  <Section title={texts.twoWays[language]}>
    <CardGrid>
      {roles.includes('worker') ? (
        <Card title={texts.somebodyAsks[language]} href="/vragen-van-anderen" icon="message-question" level={3}>
          <p>{texts.somebodyAsksAbout[language]}</p>
        </Card>
      ) : null}
      {mayStart ? (
        <Card title={texts.newActivity[language]} href="/activiteiten/nieuw" icon="plus" level={3}>
          <p>{texts.newActivityAbout[language]}</p>
        </Card>
      ) : null}
      <Card title={texts.check[language]} href="/activiteiten" icon="list-check" level={3}>
        <p>{texts.checkAbout[language]}</p>
      </Card>
      <Card title={texts.scan[language]} href="/privacyscan" icon="search" level={3}>
        <p>{texts.scanAbout[language]}</p>
      </Card>
      {roles.every((role) => role === 'auditor') ? null : (
        <Card title={texts.tips[language]} href="/tips" icon="sparkles" level={3}>
          <p>{texts.tipsAbout[language]}</p>
        </Card>
      )}
    </CardGrid>
  </Section>
);

const TodayPage = (today: Today) => {
  const { view, roles, caseload, tasks } = today;
  const { language } = view;
  const watches = roles.some((role) => role === 'fg' || role === 'auditor' || role === 'privacy-contact');
  const firstName = view.who?.name.split(' ')[0] ?? '';
  return (
    <Page
      view={view}
      title={texts.title[language]}
      heading={fill(texts.hello[language], { name: firstName })}
      lead={texts.lead[language]}
      width="wide"
    >
      {tasks.length > 0 ? (
        <Section title={texts.tasks[language]}>
          <TaskList tasks={tasks} label={texts.tasks[language]} language={language} />
        </Section>
      ) : null}
      {caseload.length > 0 ? <Clients {...today} /> : null}
      <Plans {...today} />
      <WaysIn {...today} />
      {watches ? (
        <Section title={texts.oversight[language]}>
          <CardGrid>
            <Card title={texts.log[language]} href="/logboek" icon="list-check" level={3}>
              <p>{texts.logAbout[language]}</p>
            </Card>
          </CardGrid>
        </Section>
      ) : null}
    </Page>
  );
};

export const todayRoutes = webRoutes();

/** The first page of the working day: what is ready, by role. It counts people and names none. */
todayRoutes.get('/vandaag', async (w) => {
  const { actor } = w.var.identity;
  if (actor.kind !== 'worker') return w.redirect('/aanmelden', 303);
  const caller = callerOf(w);
  const plans = await readActivities.ask(caller, {});
  if (plans.kind !== 'answer') return unanswered(w, plans);
  const caseload = actor.roles.includes('worker') ? await findCaseload.ask(caller, {}) : null;
  const waiting = await listTasks.ask(caller, {});
  const view = await w.var.view(w.var.language);
  const { cards, mayStart } = plans.answer;
  const counted =
    caseload?.kind === 'answer'
      ? caseload.answer.filter(({ aboutClients, inUse, archived }) => aboutClients || inUse + archived > 0)
      : [];
  const tasks = waiting.kind === 'answer' ? waiting.answer : [];
  const shown = { account: actor.account, roles: actor.roles, plans: cards, mayStart, caseload: counted, tasks };
  return respond(w, <TodayPage view={view} {...shown} />);
});
