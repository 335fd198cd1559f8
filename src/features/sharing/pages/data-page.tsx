import { CheckboxGroup, fill, type Language, MoreInfo } from '../../../ui/index.ts';
import { carersOffered } from '../check/carers.ts';
import type { CheckPage } from '../check/desk.ts';
import { towards } from '../check/recipients.ts';
import { checkTexts as texts } from '../texts/check-texts.ts';
import { DepthChoice } from './depth-choice.tsx';
import { QuestionFrame, type QuestionProps } from './question-frame.tsx';

/** Which details, and how deep. Nothing is chosen: least is where everybody begins (AVG 25(2), S0.11). */
export const DataPage = (props: QuestionProps) => {
  const { view, shown } = props;
  const { language } = view;
  const { direction, fields } = shown.check.answers;
  const offered = fieldsOffered(shown);
  return (
    <QuestionFrame {...props} title={direction === 'ask' ? texts.dataAsk : texts.data} lead={texts.dataAbout}>
      <MoreInfo title={texts.depthHelp[language]}>
        <ul>
          {[texts.factHelp, texts.outlineHelp, texts.contentHelp].map((line) => (
            <li>{line[language]}</li>
          ))}
        </ul>
      </MoreInfo>
      {offered.length === 0 ? <p>{texts.noFields[language]}</p> : null}
      <div class="zv-depths">
        {offered.map((field, at) => (
          <DepthChoice
            field={field}
            chosen={fields[field.id] ?? ''}
            language={language}
            {...(at === 0 && { id: fieldsId })}
          />
        ))}
      </div>
      <AlsoAbout shown={shown} language={language} />
    </QuestionFrame>
  );
};

/** A carer is a person with data of the own: whether it is about one is asked, and never taken for granted. */
const AlsoAbout = ({ shown, language }: { shown: CheckPage; language: Language }) => {
  const carers = carersOffered(shown);
  if (carers.length === 0) return null;
  return (
    <CheckboxGroup
      name="carers"
      label={texts.alsoAbout[language]}
      description={fill(texts.alsoAboutWhy[language], { name: shown.person?.callName ?? '' })}
      options={carers.map(({ id, name }) => ({ value: id, text: fill(texts.alsoAboutCarer[language], { name }) }))}
      values={shown.check.answers.carers}
      optional
    />
  );
};

/** Where the summary of errors leads to. */
const fieldsId = 'veld-fields';

/** For a partner what its flow may carry; for others what the plan has about a person. */
export function fieldsOffered({ activity, check }: Pick<CheckPage, 'activity' | 'check'>) {
  const to = towards(check.answers.to);
  const flow = activity.plan.flows.find(({ party, purpose }) => party === to?.id && purpose === to.purpose);
  if (flow) return activity.fields.filter(({ id }) => flow.fields.includes(id));
  const told = new Set(
    activity.plan.purposes
      .filter(({ operations }) => operations.includes('share') || operations.includes('view'))
      .flatMap(({ fields }) => fields.map(({ field }) => field)),
  );
  return activity.fields.filter(
    ({ id, category }) => told.has(id) && category !== 'national-number' && !own.includes(id),
  );
}

/** How the person is addressed and reached by us is nobody else's business. */
const own: readonly string[] = ['roepnaam', 'taal', 'doorverwijzer', 'ontvangen-van-doorverwijzer'];
