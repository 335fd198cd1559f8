import type { Child } from 'hono/jsx';
import { useText } from '../language.ts';

export type RingPerson = { name: string; knows: Child };

export type RingsProps = {
  /** Who it is about, in the middle: "U" or a first name. */
  subject: string;
  core: readonly RingPerson[];
  consent: readonly RingPerson[];
  legal: readonly RingPerson[];
  outside: readonly RingPerson[];
};

type Numbered = RingPerson & { number: number };

/** The same numbers in the picture and in the list, so that long names need no room in the picture. */
const numbered = ({ core, consent, legal, outside }: RingsProps) => {
  let last = 0;
  const count = (people: readonly RingPerson[]): Numbered[] => people.map((person) => ({ ...person, number: ++last }));
  return { core: count(core), consent: count(consent), legal: count(legal), outside: count(outside) };
};

/** People of one ring spread over it; `turn` keeps neighbours in different rings apart. In degrees. */
const spread = (people: readonly Numbered[], radius: number, turn: number, arc = 360) =>
  people.map((person, index) => {
    const angle = ((turn + (arc * index) / people.length) * Math.PI) / 180;
    return { ...person, x: 200 + radius * Math.cos(angle), y: 170 + radius * Math.sin(angle) };
  });

const Spots = ({ people, ring }: { people: ReturnType<typeof spread>; ring: string }) => (
  <>
    {people.map((person) => (
      <g class={`zv-ring-spot zv-ring-spot--${ring}`}>
        <circle cx={person.x.toFixed(1)} cy={person.y.toFixed(1)} r="14" />
        <text x={person.x.toFixed(1)} y={(person.y + 5).toFixed(1)} text-anchor="middle">
          {person.number}
        </text>
      </g>
    ))}
  </>
);

const Wall = () => (
  <g class="zv-ring-wall">
    {Array.from({ length: 11 }, (_, row) => (
      <rect x={row % 2 === 0 ? '376' : '382'} y={String(28 + row * 26)} width="14" height="22" rx="3" />
    ))}
  </g>
);

const Picture = ({ subject, people }: { subject: string; people: ReturnType<typeof numbered> }) => (
  <svg class="zv-rings__picture" viewBox="0 0 460 340" aria-hidden="true" focusable="false">
    <circle class="zv-ring zv-ring--legal" cx="200" cy="170" r="158" />
    <circle class="zv-ring zv-ring--consent" cx="200" cy="170" r="116" />
    <circle class="zv-ring zv-ring--core" cx="200" cy="170" r="74" />
    <circle class="zv-ring-subject" cx="200" cy="170" r="34" />
    <text class="zv-ring-subject__name" x="200" y="176" text-anchor="middle">
      {subject.length > 7 ? subject.slice(0, 1) : subject}
    </text>
    <Spots people={spread(people.core, 54, -90)} ring="core" />
    <Spots people={spread(people.consent, 95, -30)} ring="consent" />
    <Spots people={spread(people.legal, 137, 140)} ring="legal" />
    <Wall />
    {people.outside.slice(0, 9).map((person, index) => (
      <g class="zv-ring-spot zv-ring-spot--outside">
        <circle cx="430" cy={String(170 + (index - (Math.min(9, people.outside.length) - 1) / 2) * 34)} r="14" />
        <text
          x="430"
          y={String(175 + (index - (Math.min(9, people.outside.length) - 1) / 2) * 34)}
          text-anchor="middle"
        >
          {person.number}
        </text>
      </g>
    ))}
  </svg>
);

const RingList = ({ title, ring, people }: { title: string; ring: string; people: readonly Numbered[] }) => {
  const text = useText();
  return (
    <div class={`zv-rings__group zv-rings__group--${ring}`}>
      <h3>{title}</h3>
      {people.length === 0 ? <p>{text('ringNobody')}</p> : null}
      <ul>
        {people.map((person) => (
          <li>
            <span class="zv-rings__number" aria-hidden="true">
              {person.number}
            </span>
            <div>
              <strong>{person.name}</strong>
              <p>{person.knows}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Who knows what: rings around the person, the referrer outside behind the wall; the list says all of it. */
export const Rings = (props: RingsProps) => {
  const text = useText();
  const people = numbered(props);
  return (
    <div class="zv-rings">
      <Picture subject={props.subject} people={people} />
      <div class="zv-rings__list">
        <RingList title={text('ringCore')} ring="core" people={people.core} />
        <RingList title={text('ringConsent')} ring="consent" people={people.consent} />
        <RingList title={text('ringLegal')} ring="legal" people={people.legal} />
        <RingList title={text('ringOutside')} ring="outside" people={people.outside} />
      </div>
    </div>
  );
};
