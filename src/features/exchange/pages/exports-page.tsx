import { Button, Checkbox, Form, MoreInfo, Page, RadioGroup, type View } from '../../../ui/index.ts';
import type { ExportsPage as Shown } from '../read-exports.ts';
import { exportTexts, texts } from '../texts.ts';
import { Findings } from './findings.tsx';

/** In which formats an activity can go along, and what each leaves behind. */
export const ExportsPage = ({ view, page }: { view: View; page: Shown }) => {
  const { language } = view;
  return (
    <Page
      view={view}
      title={texts.takeAlong[language]}
      lead={texts.takeAlongLead[language]}
      above={page.title[language] || page.title.nl}
      back={{ href: `/activiteiten/${page.activity}`, text: page.title[language] || page.title.nl }}
      width="narrow"
    >
      <Form action={`/activiteiten/${page.activity}/meenemen`}>
        <RadioGroup
          name="formaat"
          label={texts.asFormat[language]}
          value="plan"
          options={page.formats.map(({ name }) => ({
            value: name,
            text: exportTexts[name].name[language],
            description: exportTexts[name].about[language],
          }))}
        />
        {page.hasNotes ? (
          <Checkbox name="notities" label={texts.withNotes[language]} description={texts.withNotesHelp[language]} />
        ) : null}
        <Button kind="primary" icon="download">
          {texts.download[language]}
        </Button>
      </Form>
      {page.kept.length === 0 ? null : (
        <MoreInfo title={texts.cameAlong[language]}>
          <p>{texts.cameAlongText[language]}</p>
          <Findings findings={page.kept} language={language} />
        </MoreInfo>
      )}
      <MoreInfo title={texts.fitsNot[language]}>
        {page.formats.map(({ name, notCarried }) => (
          <>
            <h3>{exportTexts[name].name[language]}</h3>
            {notCarried.length === 0 ? (
              <p>{texts.fitsAll[language]}</p>
            ) : (
              <Findings findings={notCarried} language={language} />
            )}
          </>
        ))}
      </MoreInfo>
    </Page>
  );
};
