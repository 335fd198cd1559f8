import {
  ActionGroup,
  ButtonLink,
  Card,
  DescriptionList,
  EmptyState,
  type Language,
  MoreInfo,
  PostButton,
  Prose,
  RiskMap,
  sayPlace,
  TextArea,
} from '../../../../ui/index.ts';
import type { WeighedRisk } from '../find-dpia.ts';
import { formTexts, riskExamples } from '../form-texts.ts';
import { levelOf } from '../policy.ts';
import type { DpiaPage } from '../read-dpia.ts';
import { eventTexts, originTexts } from '../texts.ts';
import { at, DpiaFrame, type FormProps, hereOf, PartForm } from './dpia-form.tsx';

/** The first words of a risk, for a picture or a heading. */
export const shortly = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text);

/** The picture of all risks; nothing while there are none. */
export const RisksPicture = ({ page }: { page: DpiaPage }) =>
  page.dpia.risks.length === 0 ? null : (
    <RiskMap
      levelOf={levelOf}
      risks={page.dpia.risks.map(({ description, before, after }) => ({ title: shortly(description), before, after }))}
    />
  );

export const Examples = ({ language, open }: { language: Language; open: boolean }) => (
  <MoreInfo title={formTexts.examples[language]} open={open}>
    <ul>
      {riskExamples.map((example) => (
        <li>{example[language]}</li>
      ))}
    </ul>
  </MoreInfo>
);

const RiskCard = ({
  risk,
  number,
  page,
  language,
}: {
  risk: WeighedRisk;
  number: number;
  page: DpiaPage;
  language: Language;
}) => {
  const here = `${hereOf(page)}/risicos/${risk.id}`;
  return (
    <Card title={`${number}. ${shortly(risk.description)}`} tone={risk.residual === 'high' ? 'attention' : 'plain'}>
      {risk.description.length > 90 ? <Prose>{risk.description}</Prose> : null}
      <DescriptionList
        rows={[
          { term: formTexts.origin[language], value: originTexts[risk.origin][language] },
          ...(risk.event ? [{ term: formTexts.event[language], value: eventTexts[risk.event][language] }] : []),
          {
            term: formTexts.riskBefore[language],
            value: risk.before ? sayPlace(risk.before, levelOf, language) : formTexts.riskUnfinished[language],
          },
          { term: formTexts.toMeasures[language], value: risk.measures.map(({ text }) => text).join(' · ') || '–' },
          {
            term: formTexts.riskAfter[language],
            value: risk.after ? sayPlace(risk.after, levelOf, language) : formTexts.riskUnfinished[language],
          },
        ]}
      />
      {page.edit ? (
        <ActionGroup>
          <ButtonLink href={here} icon="edit">
            {formTexts.editRisk[language]}
          </ButtonLink>
          {risk.finished ? null : (
            <ButtonLink href={`${here}/${risk.measures.length === 0 ? 'maatregelen' : 'na'}`} kind="primary">
              {(risk.measures.length === 0 ? formTexts.toMeasures : formTexts.toAfter)[language]}
            </ButtonLink>
          )}
          <PostButton action={`${here}/verwijdering`} kind="quiet">
            {formTexts.removeRisk[language]}
          </PostButton>
        </ActionGroup>
      ) : null}
    </Card>
  );
};

/** All risks of the organisation's own making, as a picture and one by one; and whether these are all. */
export const RisksPage = (form: FormProps) => {
  const { view, page } = form;
  const { language } = view;
  const { risks } = page.dpia;
  const add = (
    <ButtonLink href={`${hereOf(page)}/risicos/nieuw`} kind="primary" icon="plus">
      {formTexts.addRisk[language]}
    </ButtonLink>
  );
  return (
    <DpiaFrame
      {...form}
      heading={formTexts.risks}
      lead={formTexts.risksLead[language]}
      law={['eu.avg.35.7', 'eu.avg.36.1']}
    >
      <RisksPicture page={page} />
      {risks.length === 0 ? (
        <EmptyState title={formTexts.noRisks[language]} icon="flag" action={add}>
          {formTexts.risksLead[language]}
        </EmptyState>
      ) : (
        risks.map((risk, index) => <RiskCard risk={risk} number={index + 1} page={page} language={language} />)
      )}
      {risks.length === 0 ? null : <ActionGroup>{add}</ActionGroup>}
      <Examples language={language} open={risks.length === 0} />
      {risks.length === 0 ? null : (
        <PartForm {...form} part="risicos" action={`${hereOf(page)}/risicos`}>
          <Card>
            <TextArea
              {...at(form)('compleet')}
              label={formTexts.complete[language]}
              description={formTexts.completeHelp[language]}
              rows={3}
            />
          </Card>
        </PartForm>
      )}
    </DpiaFrame>
  );
};
