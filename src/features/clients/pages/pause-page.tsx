import type { FormValues } from '../../../platform/http/form.ts';
import { Checkbox, type FieldErrors, Page, TextArea, type View } from '../../../ui/index.ts';
import { formTexts } from '../texts/form-texts.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { SavingForm, typed, urlOf } from './parts.tsx';

type PausePageProps = {
  view: View;
  pause: { client: string; restricted: boolean };
  values: FormValues;
  errors?: FieldErrors;
};

/** AVG 18. It names nobody: while the pause runs, the record itself cannot be seen either. */
export const PausePage = ({ view, pause, values, errors = {} }: PausePageProps) => {
  const text = say(formTexts, view.language);
  const word = say(recordTexts, view.language);
  const { client, restricted } = pause;
  const back = restricted ? { href: '/clienten', text: text('toList') } : { href: urlOf(client), text: text('back') };
  return (
    <Page
      view={view}
      title={word(restricted ? 'lift' : 'restrict')}
      lead={restricted ? word('restrictedAbout') : text('restrictLead')}
      back={back}
      errors={errors}
      width="narrow"
    >
      {restricted ? (
        <SavingForm action={urlOf(client, 'rust/einde')} save={word('lift')}>
          <Checkbox name="told" label={text('told')} error={errors.told} />
        </SavingForm>
      ) : (
        <SavingForm action={urlOf(client, 'rust')} save={text('restrictSave')}>
          <TextArea
            name="reason"
            label={text('restrictReason')}
            value={typed(values, 'reason')}
            error={errors.reason}
            rows={2}
          />
        </SavingForm>
      )}
    </Page>
  );
};
