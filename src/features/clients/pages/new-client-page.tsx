import {
  Alert,
  type FieldErrors,
  MoreInfo,
  Page,
  RadioGroup,
  Select,
  TextField,
  type View,
} from '../../../ui/index.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import { furtherFields, planHas } from '../policy.ts';
import type { CaseloadPart } from '../record/find-caseload.ts';
import { formTexts } from '../texts/form-texts.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { FurtherFieldInputs } from './further-field.tsx';
import { SavingForm, typed } from './parts.tsx';

type NewClientPageProps = {
  view: View;
  parts: readonly CaseloadPart[];
  values: FormValues;
  errors?: FieldErrors;
};

/** As little as possible: who, how to reach, in which language. Everything else hides behind a reason. */
export const NewClientPage = ({ view, parts, values, errors = {} }: NewClientPageProps) => {
  const { language } = view;
  const text = say(formTexts, language);
  const field = say(recordTexts, language);
  const [only] = parts;
  const chosen = parts.find((part) => part.activity.id === typed(values, 'activity')) ?? only;
  const plan = chosen?.activity.plan;
  const input = (name: string) => ({ name, value: typed(values, name), error: errors[name] });
  return (
    <Page
      view={view}
      title={text('newTitle')}
      lead={text('newLead')}
      back={{ href: '/clienten', text: text('toList') }}
      errors={errors}
      width="narrow"
    >
      <SavingForm action="/clienten/nieuw" save={text('newSave')}>
        {parts.length > 1 ? (
          <RadioGroup
            name="activity"
            label={text('activity')}
            value={typed(values, 'activity')}
            error={errors.activity}
            options={parts.map(({ activity }) => ({ value: activity.id, text: activity.title[language] }))}
          />
        ) : (
          <input type="hidden" name="activity" value={only?.activity.id ?? ''} />
        )}
        <TextField {...input('callName')} label={field('callName')} description={text('callNameAbout')} size="medium" />
        <TextField {...input('name')} label={field('name')} description={text('nameAbout')} />
        <TextField {...input('email')} label={field('email')} description={text('emailAbout')} type="email" optional />
        {plan === undefined || parts.length > 1 || planHas(plan, 'phone') ? (
          <TextField
            {...input('phone')}
            label={text('mobile')}
            description={text('mobileAbout')}
            type="tel"
            size="medium"
            optional
          />
        ) : null}
        <Select
          {...input('language')}
          label={text('languageLabel')}
          empty={false}
          options={(['nl', 'en'] as const).map((value) => ({ value, text: field(value) }))}
        />
        <More view={view} parts={parts} values={values} errors={errors} />
      </SavingForm>
    </Page>
  );
};

/** Hidden until it is needed, and open when it holds something that was typed. */
const More = ({ view, parts, values, errors = {} }: NewClientPageProps) => {
  const text = say(formTexts, view.language);
  const offered = parts.flatMap(({ activity }) =>
    furtherFields(activity.plan, 'intake').map((each) => ({ ...each, activity })),
  );
  const once = offered.filter((each, at) => offered.findIndex((other) => other.field === each.field) === at);
  const inUse = ['field', 'value', 'reason'].some((name) => errors[name] ?? typed(values, name));
  if (once.length === 0) return null;
  return (
    <MoreInfo title={text('more')} open={inUse}>
      <Alert>{text('moreAbout')}</Alert>
      <FurtherFieldInputs
        view={view}
        options={once.map(({ field, activity }) => ({
          value: field,
          text: activity.fields.find((each) => each.id === field)?.label[view.language] ?? field,
        }))}
        values={values}
        errors={errors}
        optional
      />
    </MoreInfo>
  );
};
