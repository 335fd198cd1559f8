import type { FormValues } from '../../../platform/http/form.ts';
import { Button, DateField, fill, Form, Page, RadioGroup, type View } from '../../../ui/index.ts';
import { agreementKinds, type AgreementRow, type PartyRow } from '../policy.ts';
import { kindHelp, kindTexts, texts } from '../texts.ts';
import { PaperFields } from './agreement-sheet-page.tsx';
import { sayTerm } from './stands.tsx';

type Props = {
  view: View;
  party: PartyRow;
  /** The agreement that is renewed; absent for a first one. */
  renews?: AgreementRow | undefined;
  values: FormValues;
  errors: Readonly<Record<string, string>>;
};

/** The form of a first agreement, and of its renewal. */
export const AgreementPage = ({ view, party, renews, values, errors }: Props) => {
  const { language } = view;
  const at = (name: string) => ({ name, value: values[name], error: errors[name] });
  const path = `/partijen/${party.id}/overeenkomsten`;
  return (
    <Page
      view={view}
      title={fill((renews ? texts.renewTitle : texts.recordTitle)[language], { party: party.name })}
      lead={
        renews
          ? fill(texts.renewLead[language], { old: sayTerm(renews, language).toLowerCase() })
          : texts.recordLead[language]
      }
      back={{ href: `/partijen/${party.id}`, text: party.name }}
      errors={errors}
      width="narrow"
    >
      <Form action={renews ? `${path}/${renews.id}/verlenging` : path}>
        {renews ? null : (
          <RadioGroup
            {...at('soort')}
            label={texts.kind[language]}
            options={agreementKinds.map((kind) => ({
              value: kind,
              text: kindTexts[kind][language],
              description: kindHelp[kind][language],
            }))}
          />
        )}
        <DateField {...at('vanaf')} label={texts.from[language]} />
        <DateField {...at('tot')} label={texts.until[language]} description={texts.untilHelp[language]} optional />
        <PaperFields view={view} values={values} errors={errors} asked />
        <Button>{(renews ? texts.renew : texts.record)[language]}</Button>
      </Form>
    </Page>
  );
};
