import { Alert, Card, RadioGroup, TextArea, TextField } from '../../../../ui/index.ts';
import { choices, viewsChoices } from '../content.ts';
import { formTexts } from '../form-texts.ts';
import { outcomeReasons, outcomeTexts } from '../texts.ts';
import { at, DpiaFrame, type FormProps, hereOf, PartForm } from './dpia-form.tsx';

/** What comes out of the questions, and whether a DPIA is made. */
export const DecisionPage = (form: FormProps) => {
  const { view, page } = form;
  const { language } = view;
  const field = at(form);
  const { outcome } = page.dpia;
  const here = hereOf(page);
  const must = outcome === 'needed' && !page.mayDecideAgainst;
  const said = { do: formTexts.decideDo, 'do-not': formTexts.decideDoNot };
  return (
    <DpiaFrame {...form} heading={formTexts.decide} law={['eu.avg.35.1', 'eu.avg.35.4', 'eu.avg.rec91']}>
      <Alert kind={outcome === 'not-needed' ? 'success' : 'attention'} title={outcomeTexts[outcome][language]}>
        {must ? formTexts.decideMust[language] : outcomeReasons[outcome][language]}
      </Alert>
      <PartForm {...form} part="besluit" action={`${here}/besluit`} previous={`${here}/vraag/1`}>
        <Card>
          <RadioGroup
            {...field('keuze')}
            label={formTexts.decide[language]}
            options={choices
              .filter((choice) => choice === 'do' || !must)
              .map((value) => ({ value, text: said[value][language] }))}
          />
          <TextArea
            {...field('waarom')}
            label={formTexts.decideWhy[language]}
            description={formTexts.decideWhyHelp[language]}
            rows={4}
            optional
          />
          {page.officers.length > 0 && outcome === 'needed' && !must ? (
            <p>{formTexts.decideOfficer[language]}</p>
          ) : null}
        </Card>
      </PartForm>
    </DpiaFrame>
  );
};

/** AVG 35(7)(b). */
export const ProportionalityPage = (form: FormProps) => {
  const { language } = form.view;
  const field = at(form);
  return (
    <DpiaFrame
      {...form}
      heading={formTexts.proportionality}
      lead={formTexts.proportionalityLead[language]}
      law={['eu.avg.35.7']}
    >
      <PartForm {...form} part="noodzaak" action={`${hereOf(form.page)}/noodzaak`}>
        <Card>
          <TextArea
            {...field('minder')}
            label={formTexts.less[language]}
            description={formTexts.lessHelp[language]}
            rows={4}
          />
          <TextArea
            {...field('weegt')}
            label={formTexts.weighs[language]}
            description={formTexts.weighsHelp[language]}
            rows={4}
          />
          <TextArea
            {...field('rechten')}
            label={formTexts.rights[language]}
            description={formTexts.rightsHelp[language]}
            rows={3}
            optional
          />
        </Card>
      </PartForm>
    </DpiaFrame>
  );
};

/** AVG 35(9). */
export const ViewsPage = (form: FormProps) => {
  const { language } = form.view;
  const field = at(form);
  const said = { asked: formTexts.viewsAsked, 'not-asked': formTexts.viewsNotAsked };
  return (
    <DpiaFrame {...form} heading={formTexts.views} lead={formTexts.viewsLead[language]} law={['eu.avg.35.9']}>
      <PartForm {...form} part="meningen" action={`${hereOf(form.page)}/meningen`}>
        <Card>
          <RadioGroup
            {...field('keuze')}
            label={formTexts.views[language]}
            options={viewsChoices.map((value) => ({ value, text: said[value][language] }))}
          />
          <TextField
            {...field('wie')}
            label={formTexts.viewsWho[language]}
            description={formTexts.viewsWhoHelp[language]}
            optional
          />
          <TextArea {...field('gezegd')} label={formTexts.viewsSaid[language]} rows={5} />
        </Card>
      </PartForm>
    </DpiaFrame>
  );
};
