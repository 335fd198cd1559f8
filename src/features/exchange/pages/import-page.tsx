import { Alert, Button, FileField, Form, MoreInfo, Page, type View } from '../../../ui/index.ts';
import type { FormatName } from '../draft.ts';
import type { Finding } from '../finding.ts';
import { errorTexts, formatTexts, texts } from '../texts.ts';
import { Findings } from './findings.tsx';

type Props = { view: View; error?: string | undefined; findings?: readonly Finding[] };

export const ImportPage = ({ view, error, findings = [] }: Props) => {
  const { language } = view;
  const said = error === undefined ? undefined : (errorTexts[error] ?? errorTexts['unreadable']!)[language];
  return (
    <Page
      view={view}
      title={texts.importTitle[language]}
      lead={texts.importLead[language]}
      back={{ href: '/activiteiten', text: texts.activities[language] }}
      errors={said === undefined ? undefined : { bestand: said }}
      width="narrow"
    >
      {findings.length > 0 ? (
        <Alert kind="attention" title={texts.problems[language]}>
          <Findings findings={findings} language={language} />
        </Alert>
      ) : null}
      <Form action="/activiteiten/importeren" withFile>
        <FileField
          name="bestand"
          label={texts.file[language]}
          description={texts.fileHelp[language]}
          error={said}
          accept=".json,.yaml,.yml,.xlsx,.csv"
        />
        <Button kind="primary" icon="eye">
          {texts.look[language]}
        </Button>
      </Form>
      <MoreInfo title={texts.whatWeRead[language]}>
        <ul>
          {(Object.keys(formatTexts) as FormatName[]).map((name) => (
            <li>{formatTexts[name][language]}</li>
          ))}
        </ul>
        <p>{texts.whatWeReadText[language]}</p>
      </MoreInfo>
    </Page>
  );
};
