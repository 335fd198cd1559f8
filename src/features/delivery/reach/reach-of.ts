import type { Context } from '../../../platform/context.ts';
import { decideOn, holdsBack } from '../../../platform/shell.ts';
import type { ProofKind } from '../../../platform/proof/rules.ts';
import { findRepresentatives, getPerson, secondProofs } from '../../clients/index.ts';
import { gatherAbout } from '../ask-about.ts';
import { findSent, type Sent } from '../links/find-sent.ts';
import { sendLink } from '../links/make-link.ts';
import { actOfLink, MESSAGE_DAYS, purposeToReach } from '../policy.ts';

/** Whether a neutral mail can call somebody to the own page, and if not, what to do first. */
export type MailWay = 'can' | 'no-address' | 'no-proof' | 'wants-no-mail' | 'not-now';

/** How a client, or who acts for the client, can be reached now. */
export type Reach = {
  name: string;
  email: string | null;
  phone: string | null;
  proof: ProofKind | null;
  mail: MailWay;
  /** The newest link to the own page, with what became of it. */
  last: Pick<Sent, 'became' | 'madeAt' | 'expiresAt' | 'codeFailed'> | null;
};

type Whom = { client: string; representative: string | null };

/** Undefined when nobody acts for the client by this id (any more). */
export async function reachOf(c: Context, whom: Whom): Promise<Reach | undefined> {
  const person = await findWhom(c, whom);
  if (!person) return undefined;
  const proofs = await secondProofs(c, whom.client);
  const proof = proofs.find(({ representative }) => representative === whom.representative)?.kind ?? null;
  const sent = await findSent(c, whom.client);
  const last = sent.find((link) => link.kind === 'record' && link.representative === whom.representative) ?? null;
  const mail =
    person.email === null ? 'no-address' : proof === null ? 'no-proof' : ((await askToMail(c, whom)).why ?? 'can');
  return { ...person, proof, mail, last };
}

async function findWhom(c: Context, { client, representative }: Whom) {
  if (representative === null) {
    const { callName: name, email, phone } = await getPerson(c, client);
    return { name, email, phone };
  }
  const found = (await findRepresentatives(c, client)).find(({ id }) => id === representative);
  return found?.state === 'in-force' ? { name: found.name, email: found.email, phone: found.phone } : undefined;
}

type Asked = { purpose: string | null; why?: 'wants-no-mail' | 'not-now' };

/** The house calls somebody to the own page: the gate knows whether this person wants mail at all. */
async function askToMail(c: Context, { client, representative }: Whom): Promise<Asked> {
  const house: Context = { ...c, actor: { kind: 'system' } };
  const forRepresentative = representative !== null;
  const about = await gatherAbout(
    house,
    client,
    (plan, { purposes }) => {
      const purpose = purposeToReach(plan, (id) => purposes.find((each) => each.id === id)?.channels ?? []);
      return actOfLink({ kind: 'record', purpose, forRepresentative }, plan);
    },
    representative,
  );
  if (!about) return { purpose: null, why: 'not-now' };
  const { decision } = decideOn(house, about.question);
  if (!holdsBack(decision)) return { purpose: about.question.act.purpose };
  const says = new Set(decision.checks.map(({ reason }) => reason as string));
  const no = says.has('prefers-another-way') || says.has('objected');
  return { purpose: null, why: no ? 'wants-no-mail' : 'not-now' };
}

/**
 * Sends the neutral mail that calls somebody to the own page, unless one waits already. It passes the send gate like
 * every mail. Answers why there is none.
 */
export async function tellClient(c: Context, whom: Whom): Promise<MailWay> {
  const reach = await reachOf(c, whom);
  if (reach?.mail !== 'can') return reach?.mail ?? 'not-now';
  const { purpose } = await askToMail(c, whom);
  const link = { ...whom, kind: 'record', object: whom.client, purpose: purpose!, days: MESSAGE_DAYS } as const;
  await sendLink(c, { ...link, channel: 'mail' });
  return 'can';
}
