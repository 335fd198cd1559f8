import type { FormValues } from '../../../platform/http/form.ts';
import { Button, DateField, Form, Page, TextArea, TextField, type View } from '../../../ui/index.ts';
import { clauseField } from '../describe-agreement.ts';
import { clauses } from '../party-words.ts';
import type { AgreementRow, PartyRow } from '../policy.ts';
import { formTexts } from '../texts-form.ts';
import { clauseTexts } from '../texts-party.ts';
import { kindTexts } from '../texts.ts';
import { fieldsOf } from './forms/form-page.tsx';
import { sayTerm } from './stands.tsx';

type Props = {
  view: View;
  party: PartyRow;
  agreement: AgreementRow;
  values: FormValues;
  errors: Readonly<Record<string, string>>;
};

/** Where the signed paper is. `asked`: the day or the place is needed, as for a new agreement. */
export const PaperFields = ({
  view: { language },
  values,
  errors,
  asked = false,
}: Pick<Props, 'view' | 'values' | 'errors'> & { asked?: boolean }) => {
  const at = fieldsOf({ values, errors });
  return (
    <>
      <DateField
        {...at('getekend')}
        label={formTexts.signedOn[language]}
        optional={asked ? formTexts.oneOfTwo[language] : true}
      />
      <TextField
        {...at('bewaard')}
        label={formTexts.keptWhere[language]}
        description={formTexts.keptWhereHelp[language]}
        optional={asked ? formTexts.oneOfTwo[language] : true}
      />
      <TextField
        {...at('contact')}
        label={formTexts.agreementContact[language]}
        description={formTexts.agreementContactHelp[language]}
        optional
      />
    </>
  );
};

/** A reading aid for one agreement: for each part of art. 28(3) the words that say where it stands. */
export const AgreementSheetPage = ({ view, party, agreement, values, errors }: Props) => {
  const { language } = view;
  const at = fieldsOf({ values, errors });
  return (
    <Page
      view={view}
      title={formTexts.sheetTitle[language]}
      lead={formTexts.sheetLead[language]}
      above={`${party.name}: ${kindTexts[agreement.kind][language]}, ${sayTerm(agreement, language).toLowerCase()}`}
      back={{ href: `/partijen/${party.id}`, text: party.name }}
      errors={errors}
      width="narrow"
    >
      <Form action={`/partijen/${party.id}/overeenkomsten/${agreement.id}/inhoud`}>
        <PaperFields view={view} values={values} errors={errors} />
        {agreement.kind === 'processor'
          ? clauses.map((clause) => (
              <TextArea
                {...at(clauseField(clause))}
                label={clauseTexts[clause].label[language]}
                description={clauseTexts[clause].about[language]}
                rows={2}
                optional
              />
            ))
          : null}
        <Button>{formTexts.save[language]}</Button>
      </Form>
    </Page>
  );
};
