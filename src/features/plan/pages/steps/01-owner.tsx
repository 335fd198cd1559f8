import { RadioGroup, Select } from '../../../../ui/index.ts';
import { formTexts } from '../../form-texts.ts';
import { organisationRoles } from '../../policy.ts';
import { roleTexts } from '../../word-texts.ts';
import { Dutch, English, type FormView, optionsOf } from './form-view.tsx';

export const OwnerFields = ({ form }: { form: FormView }) => (
  <>
    <Select
      {...form.at('eigenaar')}
      label={form.say(formTexts.chooseOwner)}
      options={form.page.owners.map(({ account, name }) => ({ value: account, text: name }))}
    />
    <Dutch form={form} name="titel" label={formTexts.title} />
    <Dutch form={form} name="samenvatting" label={formTexts.summary} rows={3} optional />
    <English
      form={form}
      words={[
        { name: 'titel', label: formTexts.title },
        { name: 'samenvatting', label: formTexts.summary, rows: 3 },
      ]}
    />
    <RadioGroup
      {...form.at('rol')}
      label={form.say(formTexts.role)}
      options={optionsOf(organisationRoles, roleTexts, form)}
    />
  </>
);
