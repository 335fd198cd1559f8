import { Card, CardGrid, CheckboxGroup, fill, Section, Select, TextArea, TextField } from '../../../../ui/index.ts';
import { momentAttention } from '../../attention/05-moment.ts';
import { formTexts } from '../../form-texts.ts';
import { momentFormTexts as labels } from '../../form-texts/05-moment.ts';
import { channels, moments, sources } from '../../policy.ts';
import { texts } from '../../texts.ts';
import { channelTexts, momentTexts, sourceTexts } from '../../word-texts.ts';
import { AttentionList } from '../attention-list.tsx';
import { Dutch, English, Folded, FoldedList, type FormView, KeepIds, optionsOf } from './form-view.tsx';

const ways = channels.filter((channel) => channel !== 'screen');

/** The example of the national number: too early, and just in time (L23). */
const TwoWays = ({ form }: { form: FormView }) => (
  <Section title={form.say(labels.twoWays)}>
    <CardGrid>
      <Card title={form.say(labels.justInTime)} icon="check" tone="accent" level={3}>
        <p>{form.say(labels.justInTimeText)}</p>
      </Card>
      <Card title={form.say(labels.tooEarly)} icon="hand-stop" level={3}>
        <p>{form.say(labels.tooEarlyText)}</p>
      </Card>
    </CardGrid>
  </Section>
);

const Moments = ({ form, id }: { form: FormView; id: string }) => (
  <Folded
    form={form}
    title={titleOf(form, id)}
    prefix={`${id}.`}
    open={form.wrongUnder(`gegeven.${id}.`) || form.emptyUnder(`gegeven.${id}.`)}
  >
    <Select
      {...form.at(`gegeven.${id}.bron`)}
      label={form.say(formTexts.source)}
      options={optionsOf(sources, sourceTexts, form)}
      empty={false}
    />
    <TextField
      {...form.at(`gegeven.${id}.register`)}
      label={form.say(labels.register)}
      description={form.say(labels.registerHelp)}
      size="medium"
      optional
    />
    <TextArea
      {...form.at(`gegeven.${id}.bronuitleg`)}
      label={form.say(labels.sourceNote)}
      description={form.say(labels.sourceNoteHelp)}
      rows={2}
      optional
    />
    {form
      .ids('paren')
      .filter((pair) => pair.startsWith(`${id}.`))
      .map((pair) => (
        <Select
          {...form.at(`${pair}.moment`)}
          label={fill(form.say(formTexts.forPurpose), {
            what: form.say(formTexts.from),
            purpose: form.nameOf(pair.split('.')[1] ?? ''),
          })}
          options={optionsOf(moments, momentTexts, form)}
          empty={false}
        />
      ))}
  </Folded>
);

const titleOf = (form: FormView, id: string): string => {
  const source = sources.find((each) => each === form.at(`gegeven.${id}.bron`).value) ?? 'person';
  const words = form.say(sourceTexts[source]);
  // Only the first letter: a register keeps its capitals.
  return `${form.nameOf(id, 'field')} – ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
};

/** How people hear what happens, also where nobody is asked for consent (S3.14). */
const Informing = ({ form }: { form: FormView }) => (
  <Section title={form.say(labels.informing)}>
    <Dutch form={form} name="informeren" label={labels.informingText} help={labels.informingTextHelp} rows={3} />
    <English form={form} words={[{ name: 'informeren', label: labels.informingText, rows: 3 }]} />
    <CheckboxGroup
      {...form.many('informeren.wegen')}
      label={form.say(labels.informingWays)}
      options={optionsOf(channels, channelTexts, form)}
    />
  </Section>
);

export const MomentFields = ({ form }: { form: FormView }) => (
  <>
    <KeepIds name="gegevens" ids={form.ids('gegevens')} />
    <KeepIds name="paren" ids={form.ids('paren')} />
    <KeepIds name="doelen" ids={form.ids('doelen')} />
    <TwoWays form={form} />
    <AttentionList
      title={form.say(texts.attentionTitle)}
      points={momentAttention(form.page.document)}
      language={form.language}
      nameOf={form.nameOf}
    />
    <FoldedList form={form}>
      {form.ids('gegevens').map((id) => (
        <Moments form={form} id={id} />
      ))}
    </FoldedList>
    <Section title={form.say(formTexts.waysTitle)}>
      {form.ids('doelen').map((id) => (
        <CheckboxGroup
          {...form.many(`doel.${id}.wegen`)}
          label={fill(form.say(formTexts.waysFor), { purpose: form.nameOf(id) })}
          options={optionsOf(ways, channelTexts, form)}
          optional
        />
      ))}
    </Section>
    <Informing form={form} />
  </>
);
