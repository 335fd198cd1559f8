import {
  Alert,
  Button,
  Card,
  DateField,
  dateInWords,
  fill,
  Form,
  type Language,
  RadioGroup,
  Section,
  TextArea,
} from '../../../../ui/index.ts';
import { formTexts } from '../form-texts.ts';
import type { ConsultationState } from '../policy.ts';
import { changedTexts, texts, turnTexts } from '../texts.ts';
import { at, DpiaFrame, type FormProps, hereOf } from './dpia-form.tsx';
import { shortly } from './risks-page.tsx';
import { Turns } from './turns.tsx';

const standing = (state: ConsultationState, language: Language): string | undefined => {
  if (state.kind === 'runs') {
    return fill(formTexts.consultationUntil[language], { date: dateInWords(state.until, language) });
  }
  if (state.kind !== 'over') return undefined;
  return fill(formTexts.consultationOver[language], { date: dateInWords(state.until, language) });
};

const Recording = (form: FormProps) => {
  const { view, page } = form;
  const { language } = view;
  const field = at(form);
  const sent = page.dpia.turns.some(({ kind }) => kind === 'consulted');
  const kinds = sent ? (['authority-answered', 'authority-extended', 'consulted'] as const) : (['consulted'] as const);
  return (
    <Form action={`${hereOf(page)}/raadpleging`}>
      <Card>
        <RadioGroup
          {...field('wat')}
          label={formTexts.consultationWhat[language]}
          options={kinds.map((value) => ({ value, text: turnTexts[value][language] }))}
        />
        <DateField {...field('dag')} label={formTexts.consultationDay[language]} />
        <TextArea {...field('woorden')} label={formTexts.consultationWords[language]} rows={4} optional />
        <Button icon="check">{formTexts.consultationSave[language]}</Button>
      </Card>
    </Form>
  );
};

/** A risk that stays high is put to the authority before the work begins (AVG 36). */
export const ConsultationPage = (form: FormProps) => {
  const { view, page } = form;
  const { language } = view;
  const { dpia, loaded } = page;
  const high = dpia.risks.filter(({ residual }) => residual === 'high');
  const sent = dpia.turns.some(({ kind }) => kind === 'consulted');
  const more = sent && dpia.consultation.kind === 'needed';
  const state = standing(dpia.consultation, language);
  return (
    <DpiaFrame
      {...form}
      heading={formTexts.consultation}
      lead={formTexts.consultationLead[language]}
      law={['eu.avg.36.1', 'eu.avg.36.2.term', 'eu.avg.36.2.extension', 'eu.avg.36.3']}
    >
      {high.length === 0 ? (
        <Alert kind="success">{formTexts.consultationNone[language]}</Alert>
      ) : (
        <ul>
          {high.map(({ description }) => (
            <li>{shortly(description)}</li>
          ))}
        </ul>
      )}
      <p>{fill(formTexts.consultationTerm[language], { ...loaded.terms })}</p>
      {more ? <Alert kind="attention">{formTexts.consultationNew[language]}</Alert> : null}
      {state === undefined ? null : <Alert kind="info">{state}</Alert>}
      {dpia.turns.length === 0 ? null : (
        <Section title={texts.said[language]}>
          <Turns dpia={dpia} language={language} />
        </Section>
      )}
      {page.edit && (high.length > 0 || sent) ? <Recording {...form} /> : null}
    </DpiaFrame>
  );
};

/** The plan changed after the DPIA: what that means for the risks (AVG 35(11)). */
export const ReviewPage = (form: FormProps) => {
  const { view, page } = form;
  const { language } = view;
  const parts = page.changed.map((each) => changedTexts[each][language]).join(', ');
  const none = page.changed.length === 0;
  return (
    <DpiaFrame
      {...form}
      heading={formTexts.review}
      lead={none ? formTexts.reviewNothing[language] : fill(formTexts.reviewLead[language], { parts })}
      law={['eu.avg.35.11']}
    >
      {none || !page.edit ? null : (
        <Form action={`${hereOf(page)}/herziening`}>
          <Card>
            <TextArea
              {...at(form)('woorden')}
              label={formTexts.reviewWords[language]}
              description={formTexts.reviewHelp[language]}
              rows={4}
            />
            <Button icon="check">{formTexts.reviewSave[language]}</Button>
          </Card>
        </Form>
      )}
    </DpiaFrame>
  );
};
