import {
  ActionGroup,
  Alert,
  Button,
  Card,
  DateField,
  fill,
  Form,
  List,
  Page,
  RadioGroup,
  Section,
  TextArea,
  Timeline,
} from '../../../ui/index.ts';
import type { CovenantParty } from '../content.ts';
import { pathOf } from '../paths.ts';
import type { CovenantPage } from '../read-covenant.ts';
import { keptTexts, texts } from '../texts/texts.ts';
import { keptKinds } from '../words.ts';
import { at, type FormProps } from './frame.tsx';

type Props = FormProps & { page: CovenantPage; party: CovenantParty };

const Write = (props: Props) => {
  const { language } = props.view;
  const field = at({ ...props, values: { dag: props.page.today, ...props.values } });
  return (
    <Section title={texts.keptWrite[language]}>
      <Form action={`${pathOf(props.page.covenant.id)}/partners/${props.party.id}`}>
        <Card>
          <RadioGroup
            {...field('soort')}
            label={texts.keptKind[language]}
            options={keptKinds.map((value) => ({ value, text: keptTexts[value][language] }))}
          />
          <DateField {...field('dag')} label={texts.keptOn[language]} max={props.page.today} />
          <TextArea {...field('woorden')} label={texts.keptWords[language]} rows={3} />
        </Card>
        <ActionGroup>
          <Button kind="secondary">{texts.keptWrite[language]}</Button>
        </ActionGroup>
      </Form>
    </Section>
  );
};

/** What a partner promised and what it kept: no marks, and nothing that was not kept (S3.11). */
export const PartnerPage = (props: Props) => {
  const { view, page, party, errors, refusal } = props;
  const { language } = view;
  const promises = page.content.promises.filter(({ by }) => by.includes(party.id));
  const kept = page.kept.filter((each) => each.party === party.id);
  return (
    <Page
      view={view}
      title={fill(texts.partnerTitle[language], { name: party.name })}
      lead={texts.keptLead[language]}
      above={page.content.title}
      back={{ href: pathOf(page.covenant.id), text: texts.back[language] }}
      errors={errors}
    >
      {refusal === undefined ? null : <Alert kind="attention">{refusal}</Alert>}
      {promises.length === 0 ? null : (
        <Section title={texts.promisesTitle[language]}>
          <List
            label={texts.promisesTitle[language]}
            items={promises.map(({ text }) => ({ title: text, icon: 'heart' as const }))}
          />
        </Section>
      )}
      <Section title={texts.keptTitle[language]}>
        {kept.length === 0 ? (
          <p>{texts.keptNone[language]}</p>
        ) : (
          <Timeline
            label={texts.keptTitle[language]}
            items={kept.map(({ on, kind, words }) => ({
              at: on,
              title: keptTexts[kind][language],
              text: <p>{words}</p>,
              kind: 'good' as const,
            }))}
          />
        )}
      </Section>
      <Write {...props} />
    </Page>
  );
};
