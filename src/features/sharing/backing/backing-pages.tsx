import { noProblem, type Problem } from '../../../platform/http/bind.tsx';
import {
  Button,
  ButtonLink,
  Card,
  DateField,
  dateInWords,
  EmptyState,
  fill,
  Form,
  Page,
  PostButton,
  Prose,
  Section,
  TextArea,
  TextField,
  Timeline,
  type View,
} from '../../../ui/index.ts';
import { sayFormErrors } from '../say-errors.ts';
import type { BackingsPage } from './backing-actions.ts';
import { saySigned } from './backing-card.tsx';
import { exampleStatement, texts } from './texts.ts';

type Props = { view: View; page: BackingsPage };

/** What the director signed, and what was signed before. */
export const BackingPage = ({ view, page }: Props) => {
  const { language } = view;
  const { current, mayArrange } = page;
  const write = (
    <ButtonLink href="/organisatie/rugdekking/nieuw" kind={current ? 'secondary' : 'primary'} icon="edit">
      {texts[current ? 'rewrite' : 'write'][language]}
    </ButtonLink>
  );
  return (
    <Page
      view={view}
      title={texts.title[language]}
      lead={texts.lead[language]}
      above={page.organisation}
      back={{ href: '/organisatie', text: texts.back[language] }}
      width="narrow"
    >
      {current ? (
        <Card title={saySigned(current, language)} icon="heart-handshake" tone="accent">
          <Prose>{current.statement}</Prose>
          <p>{sayRecorded(page, current, view)}</p>
        </Card>
      ) : (
        <EmptyState title={texts.none[language]} icon="heart-handshake" action={mayArrange ? write : undefined}>
          {texts[mayArrange ? 'noneAbout' : 'noneOthers'][language]}
        </EmptyState>
      )}
      {current && mayArrange ? (
        <>
          {write}
          <PostButton
            action="/organisatie/rugdekking/intrekking"
            fields={{ verklaring: current.id }}
            kind="quiet"
            icon="archive"
          >
            {texts.withdraw[language]}
          </PostButton>
        </>
      ) : null}
      <Earlier view={view} page={page} />
    </Page>
  );
};

const sayRecorded = ({ names }: BackingsPage, each: BackingsPage['versions'][number], { language }: View) =>
  fill(texts.recorded[language], {
    name: names.get(each.recordedBy) ?? '',
    date: dateInWords(each.recordedAt, language),
    proof: each.proof,
  });

const Earlier = ({ view, page: { versions, current } }: Props) => {
  const { language } = view;
  const earlier = versions.filter((each) => each !== current);
  return earlier.length === 0 ? null : (
    <Section title={texts.versions[language]}>
      <Timeline
        items={earlier.map((each) => ({
          at: each.recordedAt.toISOString(),
          title: saySigned(each, language),
          text: each.withdrawn
            ? fill(texts.ended[language], { date: dateInWords(each.withdrawn.at, language) })
            : texts.replaced[language],
        }))}
      />
    </Section>
  );
};

/** What was signed, by whom, when, and where the signature is. Begins with an example that can be signed. */
export const BackingForm = ({ view, page, problem = noProblem }: Props & { problem?: Problem }) => {
  const { language } = view;
  const errors = sayFormErrors(problem, language, 'getekend');
  const typed = (name: string) => (typeof problem.values[name] === 'string' ? problem.values[name] : undefined);
  return (
    <Page
      view={view}
      title={texts.write[language]}
      lead={texts.formLead[language]}
      back={{ href: '/organisatie/rugdekking', text: texts.toStatement[language] }}
      errors={errors}
      width="narrow"
    >
      <Form action="/organisatie/rugdekking">
        <TextArea
          name="verklaring"
          label={texts.statement[language]}
          rows={12}
          maxLength={4000}
          value={typed('verklaring') ?? page.current?.statement ?? exampleStatement[language]}
          error={errors.verklaring}
        />
        <TextField name="naam" label={texts.name[language]} value={typed('naam')} error={errors.naam} />
        <TextField
          name="functie"
          label={texts.function[language]}
          description={texts.functionAbout[language]}
          value={typed('functie')}
          error={errors.functie}
        />
        <DateField
          name="getekend"
          label={texts.signedOn[language]}
          value={typed('getekend')}
          max={page.today}
          error={errors.getekend}
        />
        <TextArea
          name="bewijs"
          label={texts.proof[language]}
          description={texts.proofAbout[language]}
          rows={3}
          maxLength={4000}
          value={typed('bewijs')}
          error={errors.bewijs}
        />
        <Button icon="check">{texts.save[language]}</Button>
      </Form>
    </Page>
  );
};
