import type { FormValues } from '../../../platform/http/form.ts';
import { type FieldErrors, Page, RetentionBar, TextArea, type View } from '../../../ui/index.ts';
import type { RetentionClock } from '../../retention/index.ts';
import { formTexts } from '../texts/form-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import { say } from '../texts/say.ts';
import { dayIn, SavingForm, typed, urlOf } from './parts.tsx';

export type Archived = { id: string; name: string; clock: RetentionClock | undefined; now: Date };
type ReopenPageProps = { view: View; archived: Archived; values: FormValues; errors?: FieldErrors };

export const ReopenPage = ({ view, archived, values, errors = {} }: ReopenPageProps) => {
  const text = say(formTexts, view.language);
  const { id, name, clock, now } = archived;
  return (
    <Page
      view={view}
      title={text('reopenTitle')}
      heading={name}
      lead={text('reopenLead')}
      above={say(listTexts, view.language)('archive')}
      back={{ href: '/clienten', text: text('toList') }}
      errors={errors}
      width="narrow"
    >
      {clock ? (
        <RetentionBar
          from={dayIn(clock.from)}
          archiveOn={dayIn(clock.archiveAt)}
          destroyOn={dayIn(clock.destroyAt)}
          today={dayIn(now)}
        />
      ) : null}
      <SavingForm action={urlOf(id, 'heropening')} save={text('reopenSave')}>
        <TextArea
          name="reason"
          label={text('reopenReason')}
          value={typed(values, 'reason')}
          error={errors.reason}
          rows={2}
        />
      </SavingForm>
    </Page>
  );
};
