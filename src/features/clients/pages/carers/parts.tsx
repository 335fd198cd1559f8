import type { Child } from 'hono/jsx';
import { authorities, type PermissionState } from '../../../../gate/act.ts';
import { Badge, type BadgeKind, type FieldErrors, type Language, Page, type View } from '../../../../ui/index.ts';
import type { RunningActivity } from '../../../plan/index.ts';
import type { Carer, CarerAnswer, CarerSubject } from '../../carers/carer.ts';
import type { ClientCarers } from '../../carers/view-carers.ts';
import { carerStates, carerTexts } from '../../texts/carer-texts.ts';
import { say } from '../../texts/say.ts';

export const carersUrl = (client: string, noun = ''): string =>
  `/clienten/${client}/naasten${noun === '' ? '' : `/${noun}`}`;

export type CarersProps = { view: View; carers: ClientCarers };
export type OneCarerProps = CarersProps & { carer: Carer };

const kinds: Readonly<Record<PermissionState, BadgeKind>> = {
  given: 'good',
  refused: 'stop',
  withdrawn: 'stop',
  objected: 'stop',
  expired: 'attention',
  asked: 'attention',
  'not-asked': 'neutral',
};

export const StateBadge = ({ state, language }: { state: PermissionState; language: Language }) => (
  <Badge kind={kinds[state]}>{carerStates[state][language]}</Badge>
);

/** Partners that the data of a carer might go to; towards an authority another rule decides than a yes. */
export const partnersOf = ({ plan, parties }: RunningActivity): { id: string; name: string }[] => {
  const outside = plan.flows.filter(({ role }) => role === 'controller' || role === 'joint-controller');
  const ids = [...new Set(outside.map(({ party }) => party))];
  const partners = ids.filter((id) => !authorities.some((each) => each === id));
  return partners.map((id) => ({ id, name: parties.get(id) ?? id }));
};

export function sayCarerSubject(subject: CarerSubject, { carers, view }: CarersProps): string {
  const text = say(carerTexts, view.language);
  const { person, activity } = carers;
  if (subject.about === 'share') return text('share', { party: activity.parties.get(subject.party) ?? subject.party });
  return text(subject.about, { name: person.callName });
}

export const sayFields = (fields: readonly string[], { fields: all }: RunningActivity, language: Language): string =>
  fields.map((id) => all.find((each) => each.id === id)?.label[language].toLowerCase() ?? id).join(', ');

export function sayHow({ method }: CarerAnswer, language: Language): string {
  if (method === 'link-and-proof') return carerTexts.link[language];
  return carerTexts[method === 'phone' ? 'byPhone' : method][language];
}

/** `title` names nobody: it ends up in a list of visited pages. */
type FrameProps = OneCarerProps & {
  title: string;
  heading: string;
  lead?: string;
  errors?: FieldErrors;
  children?: Child;
};

export const CarerFormPage = ({ view, carers, carer, title, heading, lead, errors, children }: FrameProps) => (
  <Page
    view={view}
    title={title}
    heading={heading}
    lead={lead}
    above={carers.person.callName}
    back={{ href: carersUrl(carers.person.id, carer.id), text: carer.name }}
    errors={errors}
    width="narrow"
  >
    {children}
  </Page>
);
