import type { FormValues } from '../../../../platform/http/form.ts';
import {
  Button,
  CheckboxGroup,
  Form,
  Page,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  type View,
} from '../../../../ui/index.ts';
import { countryChoices } from '../../../../platform/countries.ts';
import { websiteTools } from '../../party-words.ts';
import { fittingKind } from '../../policy.ts';
import { formTexts } from '../../texts-form.ts';
import { toolTexts, wordsTexts } from '../../texts-party.ts';
import { kindHelp, roleTexts, texts } from '../../texts.ts';
import { fieldsOf } from './form-page.tsx';

type Props = {
  view: View;
  eea: ReadonlySet<string>;
  values: FormValues;
  errors: Readonly<Record<string, string>>;
};

const roles = ['processor', 'joint-controller', 'controller'] as const;

export const NewPartyPage = ({ view, eea, values, errors }: Props) => {
  const { language } = view;
  const at = fieldsOf({ values, errors });
  return (
    <Page
      view={view}
      title={formTexts.newParty[language]}
      lead={formTexts.newPartyLead[language]}
      back={{ href: '/partijen', text: texts.parties[language] }}
      errors={errors}
      width="narrow"
    >
      <Form action="/partijen">
        <TextField {...at('naam')} label={formTexts.name[language]} />
        <TextArea
          {...at('watdoet')}
          label={wordsTexts.does.label[language]}
          description={wordsTexts.does.help[language]}
          rows={2}
          optional
        />
        <RadioGroup
          {...at('rol')}
          label={formTexts.whichRole[language]}
          description={formTexts.whichRoleHelp[language]}
          options={roles.map((role) => ({
            value: role,
            text: roleTexts[role][language],
            description: kindHelp[fittingKind(role)][language],
          }))}
        />
        <Select
          {...at('land')}
          label={formTexts.country[language]}
          description={formTexts.countryHelp[language]}
          options={countryChoices(eea, language)}
          optional
        />
        <CheckboxGroup
          name="website"
          values={values['website']}
          error={errors['website']}
          label={formTexts.onWebsite[language]}
          description={formTexts.onWebsiteHelp[language]}
          options={websiteTools.map((tool) => ({ value: tool, text: toolTexts[tool][language] }))}
          optional
        />
        <Button>{formTexts.add[language]}</Button>
      </Form>
    </Page>
  );
};
