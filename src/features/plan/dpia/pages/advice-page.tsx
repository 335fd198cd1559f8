import {
  Alert,
  Button,
  Card,
  dateInWords,
  fill,
  Form,
  Hidden,
  MoreInfo,
  Prose,
  RadioGroup,
  Section,
  type Text,
  TextArea,
  TextField,
} from '../../../../ui/index.ts';
import { formTexts } from '../form-texts.ts';
import { opinionTexts, texts } from '../texts.ts';
import { opinions } from '../turn.ts';
import { at, DpiaFrame, type FormProps, hereOf, PartForm } from './dpia-form.tsx';
import { Turns } from './turns.tsx';

const law = ['eu.avg.35.2', 'eu.avg.37.1', 'eu.avg.39.1.c'];

/** The opinion and the words: of the officer's own hand, or as the owner heard them from outside. */
const AdviceFields = ({ form, asks }: { form: FormProps; asks: { opinion: Text; words: Text } }) => {
  const { language } = form.view;
  const field = at(form);
  return (
    <>
      <Hidden name="gelezen" value={form.page.mark} />
      <RadioGroup
        {...field('oordeel')}
        label={asks.opinion[language]}
        options={opinions.map((value) => ({ value, text: opinionTexts[value][language] }))}
      />
      <TextArea
        {...field('advies')}
        label={asks.words[language]}
        description={formTexts.adviceTextHelp[language]}
        rows={6}
        optional
      />
    </>
  );
};

const Give = (form: FormProps) => {
  const { language } = form.view;
  return (
    <Form action={`${hereOf(form.page)}/fg/advies`}>
      <Card title={texts.giveAdvice[language]} icon="message" tone="accent">
        <AdviceFields form={form} asks={{ opinion: formTexts.opinion, words: formTexts.adviceText }} />
        <Button icon="send">{formTexts.giveAdvice[language]}</Button>
      </Card>
    </Form>
  );
};

const Reply = (form: FormProps) => {
  const { language } = form.view;
  const field = at(form);
  return (
    <Form action={`${hereOf(form.page)}/fg/antwoord`}>
      <Card title={formTexts.reply[language]} tone="attention">
        <RadioGroup
          {...field('antwoord')}
          label={formTexts.reply[language]}
          options={[
            { value: 'follow', text: formTexts.replyFollow[language] },
            { value: 'deviate', text: formTexts.replyDeviate[language] },
          ]}
        />
        <TextArea
          {...field('reden')}
          label={formTexts.replyWhy[language]}
          description={formTexts.replyWhyHelp[language]}
          rows={4}
          optional
        />
        <Button icon="check">{formTexts.replySave[language]}</Button>
      </Card>
    </Form>
  );
};

const Ask = (form: FormProps) => {
  const { language } = form.view;
  const { page } = form;
  const { advice, finished } = page.dpia;
  if (!finished) return <Alert kind="info">{formTexts.notFinished[language]}</Alert>;
  const outdated = advice.kind === 'outdated';
  const again = advice.kind !== 'not-asked' && !outdated;
  const fields = (
    <Form action={`${hereOf(page)}/fg/vraag`}>
      <TextArea {...at(form)('vraag')} label={formTexts.askWhat[language]} rows={3} optional />
      <Button icon="send" kind={again ? 'secondary' : 'primary'}>
        {(again || outdated ? formTexts.askAgain : formTexts.askAdvice)[language]}
      </Button>
    </Form>
  );
  return again ? <MoreInfo title={formTexts.askAgain[language]}>{fields}</MoreInfo> : <Card>{fields}</Card>;
};

/** No officer here: one from outside advised, or there is none for a reason. */
const WithoutOfficer = (form: FormProps) => {
  const { language } = form.view;
  const { page } = form;
  const { document, questions, withoutOfficer } = page.dpia;
  const large = questions.some(({ id, judged }) => id === 'dpia.wp248.5' && judged?.answer === 'fits');
  return (
    <>
      <Alert kind="info">{formTexts.noOfficer[language]}</Alert>
      <Form action={`${hereOf(page)}/fg/buiten`}>
        <Card title={formTexts.outside[language]}>
          <TextField {...at(form)('naam')} label={formTexts.outsideName[language]} />
          <AdviceFields form={form} asks={{ opinion: formTexts.opinionOutside, words: formTexts.adviceTextOutside }} />
          <Button icon="check">{formTexts.replySave[language]}</Button>
        </Card>
      </Form>
      {document.publicBody ? (
        <Alert kind="attention">{formTexts.withoutPublic[language]}</Alert>
      ) : (
        <Section title={formTexts.without[language]}>
          {large ? <Alert kind="attention">{formTexts.withoutLarge[language]}</Alert> : null}
          <PartForm {...form} part="geen-fg" action={`${hereOf(page)}/fg/geen`}>
            <TextArea
              {...at(form)('reden')}
              value={form.values['reden'] ?? withoutOfficer}
              label={formTexts.withoutWhy[language]}
              description={formTexts.withoutHelp[language]}
              rows={3}
            />
          </PartForm>
        </Section>
      )}
    </>
  );
};

/** Asked → advised → followed or deviated from with reasons (AVG 35(2)); nothing of it is ever taken back. */
export const AdvicePage = (form: FormProps) => {
  const { view, page } = form;
  const { language } = view;
  const { advice, turns } = page.dpia;
  const begun = page.loaded.content !== null;
  return (
    <DpiaFrame {...form} heading={formTexts.advice} lead={formTexts.adviceLead[language]} law={law}>
      {page.officers.length > 0 ? (
        <p>{fill(formTexts.adviceIs[language], { names: page.officers.join(', ') })}</p>
      ) : null}
      {advice.kind === 'asked' ? (
        <Alert kind="info">
          {fill(formTexts.asked[language], { date: dateInWords(advice.asked.at.toISOString(), language) })}
          {advice.asked.words === '' ? null : <Prose>{advice.asked.words}</Prose>}
        </Alert>
      ) : null}
      {advice.kind === 'outdated' && page.edit ? (
        <Alert kind="attention">
          {(page.officers.length > 0 ? formTexts.outdated : formTexts.outdatedOutside)[language]}
        </Alert>
      ) : null}
      {turns.length === 0 ? null : (
        <Section title={texts.said[language]}>
          <Turns dpia={page.dpia} language={language} />
        </Section>
      )}
      {page.advise && begun ? <Give {...form} /> : null}
      {page.edit && advice.kind === 'advised' ? <Reply {...form} /> : null}
      {page.edit && begun && page.officers.length > 0 && advice.kind !== 'asked' ? <Ask {...form} /> : null}
      {page.edit && begun && page.officers.length === 0 ? <WithoutOfficer {...form} /> : null}
    </DpiaFrame>
  );
};
