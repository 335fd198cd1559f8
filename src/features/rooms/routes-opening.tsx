import type { Child } from 'hono/jsx';
import { type Problem, type SayStop, show, submit } from '../../platform/http/bind.tsx';
import type { FormValues } from '../../platform/http/form.ts';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { clientWays } from '../clients/index.ts';
import { openRoom } from './opening/open-room.ts';
import { prepareRoom, type Preparing } from './opening/prepare-room.ts';
import { ChoosePartnerPage } from './pages/choose-partner-page.tsx';
import { NewRoomPage } from './pages/new-room-page.tsx';
import { openingErrors } from './say-problem.ts';
import { say } from './say.ts';
import { openingTexts as texts } from './texts/opening-texts.ts';

/** A new room around a client, from the page of the client or from a share decision. */
export const openingRoutes = webRoutes();

const clientOf = (w: W) => w.req.param('client') ?? '';

const partnerIn = ({ partners }: Preparing, { partij, doel }: FormValues) =>
  partners.find(({ party, purpose }) => party === partij && purpose === doel);

const stopAt =
  (w: W): SayStop =>
  async (stopped) => {
    const { act } = stopped.question;
    const client = clientOf(w);
    const party = act.recipient?.kind === 'party' ? act.recipient.party : null;
    const ask = `/clienten/${client}/toestemmingen/vragen?doel=${encodeURIComponent(act.purpose)}&partij=${encodeURIComponent(party ?? '')}`;
    const stop = await clientWays(w, client)(stopped);
    if (party === null) return stop;
    // The question with everything filled in takes the place of the general page.
    const ways = stop.ways.map((way) =>
      'href' in way && way.href === `/clienten/${client}/toestemmingen` ? { ...way, href: ask } : way,
    );
    return { ...stop, ways, asked: say(texts.asked, w.var.language, { party: stop.nameOf?.(party) ?? party }) };
  };

openingRoutes.get('/clienten/:client/ruimtes/nieuw', (w) =>
  show(
    w,
    prepareRoom,
    { client: clientOf(w) },
    (preparing, view) => {
      const { partij = '', doel = '', besluit = '' } = w.req.query();
      const partner = partnerIn(preparing, { partij, doel });
      if (!partner) return <ChoosePartnerPage view={view} preparing={preparing} />;
      return <NewRoomPage view={view} preparing={preparing} partner={partner} values={{ besluit }} />;
    },
    { stop: stopAt(w) },
  ),
);

async function formAgain(w: W, problem: Problem, view: View): Promise<Child> {
  const asked = await prepareRoom.ask(callerOf(w), { client: clientOf(w) });
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  const partner = partnerIn(asked.answer, problem.values);
  if (!partner) return <ChoosePartnerPage view={view} preparing={asked.answer} />;
  const errors = openingErrors(problem, partner.latest, view.language);
  return <NewRoomPage view={view} preparing={asked.answer} partner={partner} values={problem.values} errors={errors} />;
}

openingRoutes.post('/clienten/:client/ruimtes', (w) =>
  submit(w, openRoom, {
    with: { client: clientOf(w) },
    to: (room) => `/ruimtes/${room}/leden?gelukt=open`,
    again: (problem, view) => formAgain(w, problem, view),
    stop: stopAt(w),
  }),
);
