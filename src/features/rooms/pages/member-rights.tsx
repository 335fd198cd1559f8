import type { FormValues } from '../../../platform/http/form.ts';
import { Checkbox, type FieldErrors, type Language, RadioGroup } from '../../../ui/index.ts';
import { memberTexts as texts } from '../texts/member-texts.ts';

type Props = { language: Language; values: FormValues; errors: FieldErrors };

/** What somebody who comes in may do, and whether what was said before is there to read. */
export const MemberRights = ({ language, values, errors }: Props) => (
  <>
    <RadioGroup
      name="mag"
      label={texts.what[language]}
      options={[
        { value: 'read', text: texts.readLong[language] },
        { value: 'write', text: texts.writeLong[language] },
      ]}
      value={values.mag}
      error={errors.mag}
    />
    <Checkbox
      name="eerder"
      label={texts.history[language]}
      description={texts.historyAbout[language]}
      checked={values.eerder === 'ja'}
    />
  </>
);
