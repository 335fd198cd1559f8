import type { Child } from 'hono/jsx';
import {
  ActionGroup,
  Alert,
  Button,
  type ButtonKind,
  Card,
  DateField,
  fill,
  Form,
  Page,
  Select,
  type Text,
  TextArea,
} from '../../../ui/index.ts';
import { pathOf } from '../paths.ts';
import type { CovenantPage } from '../read-covenant.ts';
import { texts } from '../texts/texts.ts';
import { at, type FormProps } from './frame.tsx';

type Props = FormProps & { page: CovenantPage };
type FrameProps = Props & { heading: Text; lead: Text; to: string; button: Text; kind?: ButtonKind; children?: Child };

const LifeForm = ({
  view,
  page,
  errors,
  refusal,
  heading,
  lead,
  to,
  button,
  kind = 'primary',
  children,
}: FrameProps) => {
  const { language } = view;
  const here = pathOf(page.covenant.id);
  return (
    <Page
      view={view}
      title={`${heading[language]} – ${page.content.title}`}
      heading={heading[language]}
      lead={lead[language]}
      above={page.content.title}
      back={{ href: here, text: texts.back[language] }}
      errors={errors}
    >
      {refusal === undefined ? null : <Alert kind="attention">{refusal}</Alert>}
      <Form action={`${here}/${to}`}>
        <Card>{children}</Card>
        <ActionGroup>
          <Button kind={kind}>{button[language]}</Button>
        </ActionGroup>
      </Form>
    </Page>
  );
};

/** A party leaves, from a day. */
export const LeavePage = (props: Props) => {
  const { language } = props.view;
  const field = at({ ...props, values: { dag: props.page.today, ...props.values } });
  const left = new Set(props.page.covenant.leavings.map(({ party }) => party));
  const staying = props.page.content.parties.filter(({ id, ours }) => !ours && !left.has(id));
  return (
    <LifeForm {...props} heading={texts.leaveTitle} lead={texts.leaveLead} to="vertrek" button={texts.leave}>
      <Select
        {...field('partij')}
        label={texts.whichParty[language]}
        options={staying.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <DateField {...field('dag')} label={texts.leavesOn[language]} min={props.page.today} />
      <TextArea {...field('waarom')} label={texts.whyLeave[language]} rows={3} />
    </LifeForm>
  );
};

/** It ends for everybody: also how we leave ourselves. */
export const EndPage = (props: Props) => {
  const { language } = props.view;
  const field = at({ ...props, values: { dag: props.page.today, ...props.values } });
  return (
    <LifeForm {...props} heading={texts.endTitle} lead={texts.endLead} to="einde" button={texts.end} kind="danger">
      <DateField {...field('dag')} label={texts.endsOn[language]} min={props.page.today} />
      <TextArea {...field('waarom')} label={texts.whyEnd[language]} rows={3} />
    </LifeForm>
  );
};

/** Looking back together, in words. */
export const EvaluatePage = (props: Props) => {
  const { language } = props.view;
  const field = at(props);
  return (
    <LifeForm {...props} heading={texts.evaluateTitle} lead={texts.evaluateLead} to="evaluatie" button={texts.evaluate}>
      <p>{fill(texts.usesCount[language], { n: props.page.uses })}</p>
      <TextArea {...field('werkte')} label={texts.worked[language]} rows={4} />
      <TextArea {...field('gedeeld')} label={texts.shared[language]} rows={3} optional />
      <TextArea {...field('anders')} label={texts.changes[language]} rows={3} />
      <DateField {...field('volgende')} label={texts.nextEvaluation[language]} min={props.page.today} optional />
    </LifeForm>
  );
};
