import { sayDate } from '../../../platform/dates.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  EmptyState,
  type FieldErrors,
  Page,
  PostButton,
  Prose,
  Section,
  TextArea,
  TextField,
  type View,
} from '../../../ui/index.ts';
import type { SeenOpening } from '../need-to-know/list-break-glass.ts';
import { emergencyTexts } from '../texts/emergency-texts.ts';
import { say } from '../texts/say.ts';
import { SavingForm, typed, urlOf } from './parts.tsx';

type EmergencyPageProps = {
  view: View;
  openings: readonly SeenOpening[];
  /** False for who only watches over it. */
  mayOpen: boolean;
  /** Why it could not be opened. */
  refusal?: 'nobodyFound' | 'knownAlready' | null;
  values: FormValues;
  errors?: FieldErrors;
};

export const EmergencyPage = ({ view, openings, mayOpen, refusal = null, values, errors = {} }: EmergencyPageProps) => {
  const text = say(emergencyTexts, view.language);
  const input = (name: string) => ({ name, value: typed(values, name), error: errors[name] });
  return (
    <Page view={view} title={text('title')} lead={text('lead')} errors={errors} width="narrow">
      {refusal ? <Alert kind="attention">{text(refusal)}</Alert> : null}
      <p>
        {text('what')} {text('second')}
      </p>
      {mayOpen ? (
        <SavingForm action="/clienten/noodtoegang" save={text('open')}>
          <TextField {...input('address')} label={text('address')} description={text('addressAbout')} />
          <TextArea {...input('reason')} label={text('reason')} rows={3} maxLength={1000} />
        </SavingForm>
      ) : null}
      <Section title={text('list')}>
        {openings.length === 0 ? (
          <EmptyState title={text('none')} icon="shield-check">
            <p>{text('noneAbout')}</p>
          </EmptyState>
        ) : (
          openings.map((opening) => <Opening view={view} opening={opening} />)
        )}
      </Section>
    </Page>
  );
};

const Opening = ({ view, opening }: { view: View; opening: SeenOpening }) => {
  const text = say(emergencyTexts, view.language);
  const { state, endsAt, openedAt, who, reason, approvedBy, mayApprove, client } = opening;
  return (
    <Card
      title={who}
      level={3}
      icon={state === 'ended' ? 'lock' : 'lock-open'}
      badge={
        <Badge kind={state === 'ended' ? 'neutral' : 'attention'}>
          {state === 'works' ? text('works', { time: sayDate(endsAt, view.language, true) }) : text(state)}
        </Badge>
      }
    >
      <p>{sayDate(openedAt, view.language, true)}</p>
      <Prose>{reason}</Prose>
      {approvedBy === null ? null : <p>{text('agreed', { name: approvedBy })}</p>}
      {mayApprove ? (
        <PostButton action={`/clienten/noodtoegang/${opening.id}/akkoord`}>{text('agree')}</PostButton>
      ) : null}
      {client !== null && state === 'works' ? <ButtonLink href={urlOf(client)}>{text('look')}</ButtonLink> : null}
    </Card>
  );
};
