import type { Child } from 'hono/jsx';
import { Link, type RingPerson, Rings } from '../../../ui/index.ts';
import type { WhoKnows } from '../gathering/who-knows.ts';
import { sayActing, sayCarer, sayMay, sayReferrer, sayTold, type Voice } from '../sentences.ts';
import { knowTexts } from '../texts.ts';

/** What rests on the own yes: a partner, a carer, or one thing for whoever referred. */
export type StopOver = { subject: string } | { carer: string } | { opening: string };

type KnowingRingsProps = {
  known: WhoKnows;
  voice: Voice;
  subject: string;
  /** Where the person stops what rests on the own yes; null: whoever looks cannot. */
  stopAt: ((over: StopOver) => { href: string; text: string }) | null;
};

const WithStop = ({ text, stop }: { text: string; stop: { href: string; text: string } | null }): Child =>
  stop === null ? (
    text
  ) : (
    <>
      {text} <Link href={stop.href}>{stop.text}</Link>
    </>
  );

/** The picture and, beside it, the same in sentences. */
export const KnowingRings = ({ known, voice, subject, stopAt }: KnowingRingsProps) => {
  const { language, who } = voice;
  const consented = (party: string) => known.may.find((each) => each.party === party);
  const stopOf = (party: string) => {
    const [first] = consented(party)?.subjects ?? [];
    return first !== undefined && stopAt ? stopAt({ subject: first }) : null;
  };
  const told = known.told.map((each) => {
    const party = each.to.kind === 'party' ? (each.to.id ?? '') : '';
    const person: RingPerson = {
      name: each.name,
      knows: <WithStop text={sayTold(each, voice)} stop={stopOf(party)} />,
    };
    return { person, consent: consented(party) !== undefined || each.byConsent };
  });
  const may = known.may
    .filter((each) => !each.told)
    .map((each): RingPerson => ({
      name: each.name,
      knows: <WithStop text={sayMay(each, voice)} stop={stopOf(each.party)} />,
    }));
  const carers = known.carers.map((each): RingPerson => {
    const stop = stopAt && each.hears.length > 0 ? stopAt({ carer: each.id }) : null;
    return { name: each.name, knows: <WithStop text={sayCarer(each, voice)} stop={stop} /> };
  });
  const acting = (mandate: boolean) =>
    known.representatives
      .filter(({ kind }) => (kind === 'mandate') === mandate)
      .map((each): RingPerson => ({ name: each.name, knows: sayActing(each, voice) }));
  const whole = knowTexts[who === null ? 'ownWholeFile' : 'wholeFile'][language];
  return (
    <Rings
      subject={subject}
      core={known.workers.map((name) => ({ name, knows: whole }))}
      consent={[
        ...acting(true),
        ...told.filter(({ consent }) => consent).map(({ person }) => person),
        ...may,
        ...carers,
      ]}
      legal={[...acting(false), ...told.filter(({ consent }) => !consent).map(({ person }) => person)]}
      outside={known.referrers.map((each) => {
        const [first] = each.opened;
        const stop = stopAt && first ? stopAt({ opening: first.id }) : null;
        return { name: each.name, knows: <WithStop text={sayReferrer(each, voice)} stop={stop} /> };
      })}
    />
  );
};
