import { DocumentView } from '../../../platform/document/index.ts';
import { ButtonLink, Page, type View } from '../../../ui/index.ts';
import type { ConsentForm } from '../consent-form.ts';
import { texts } from '../texts.ts';

export const ConsentFormPage = ({ view, form }: { view: View; form: ConsentForm }) => {
  const { language } = view;
  const { activity, purpose, title, blocks } = form;
  return (
    <Page
      view={view}
      title={title[language]}
      heading={title[language]}
      above={texts.print[language]}
      lead={texts.printLead[language]}
      back={{ href: '/verklaring', text: texts.title[language] }}
      actions={
        <ButtonLink href={`/verklaring/formulieren/${activity}/${purpose}/pdf`} kind="primary" icon="download">
          {texts.pdf[language]}
        </ButtonLink>
      }
    >
      <DocumentView blocks={blocks[language]} />
    </Page>
  );
};
