import { sayDate } from '../../../platform/dates.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  DateField,
  type FieldErrors,
  List,
  PostButton,
  RadioGroup,
  Section,
  TextField,
  type View,
} from '../../../ui/index.ts';
import type { ClientRecord } from '../record/read-record.ts';
import { formTexts } from '../texts/form-texts.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { dayIn, FormPage, SavingForm, typed, urlOf } from './parts.tsx';

type AppointmentsPageProps = { view: View; record: ClientRecord; values: FormValues; errors?: FieldErrors };

export const wayText = { 'in-person': 'inPerson', phone: 'phoneCall', screen: 'screen' } as const;

export const AppointmentsPage = ({ view, record, values, errors = {} }: AppointmentsPageProps) => {
  const text = say(formTexts, view.language);
  const word = say(recordTexts, view.language);
  const input = (name: string) => ({ name, value: typed(values, name), error: errors[name] });
  return (
    <FormPage view={view} record={record} title={word('addAppointment')} lead={text('appointmentLead')} errors={errors}>
      <SavingForm action={urlOf(record.person.id, 'afspraken')} save={text('save')}>
        <DateField {...input('day')} label={text('day')} value={typed(values, 'day') ?? dayIn(record.now)} />
        <TextField
          {...input('time')}
          label={text('time')}
          description={text('timeAbout')}
          inputMode="numeric"
          size="short"
        />
        <RadioGroup
          {...input('way')}
          label={text('way')}
          options={(['in-person', 'phone', 'screen'] as const).map((value) => ({ value, text: word(wayText[value]) }))}
        />
      </SavingForm>
      <AllAppointments view={view} record={record} />
    </FormPage>
  );
};

const AllAppointments = ({ view, record }: Pick<AppointmentsPageProps, 'view' | 'record'>) => {
  const word = say(recordTexts, view.language);
  if (record.appointments.length === 0) return null;
  return (
    <Section title={say(formTexts, view.language)('planned')}>
      <List
        items={record.appointments.map(({ id, at, way }) => ({
          title: sayDate(at, view.language, true),
          text: word(wayText[way]),
          icon: 'calendar',
          badges: (
            <PostButton action={urlOf(record.person.id, `afspraken/${id}/afzegging`)} kind="quiet" icon="trash">
              {word('cancel')}
            </PostButton>
          ),
        }))}
      />
    </Section>
  );
};
