import { DocumentView } from '../../../platform/document/index.ts';
import { ActionGroup, Alert, Button, Card, Form, Hidden, Page, Section, TextArea } from '../../../ui/index.ts';
import { asksWords, isEssential } from '../gaps/gaps.ts';
import { pathOf } from '../paths.ts';
import type { DraftPage } from '../read-covenant.ts';
import { texts } from '../texts/texts.ts';
import { at, type FormProps, Gaps } from './frame.tsx';

/** The whole text before it is offered, with what is open. */
export const OfferPage = (props: FormProps & { page: DraftPage }) => {
  const { view, page, errors, refusal } = props;
  const { language } = view;
  const { covenant, draft, draftGaps, written } = page;
  const stopped = draftGaps.some(isEssential);
  return (
    <Page
      view={view}
      title={`${texts.checkTitle[language]} – ${draft.title}`}
      heading={texts.checkTitle[language]}
      lead={texts.checkLead[language]}
      above={draft.title}
      back={{ href: pathOf(covenant.id), text: texts.back[language] }}
      errors={errors}
    >
      {refusal === undefined ? null : <Alert kind="attention">{refusal}</Alert>}
      <Section title={texts.gapsTitle[language]}>
        <Gaps covenant={covenant.id} gaps={draftGaps} language={language} linked />
      </Section>
      <DocumentView blocks={written.blocks[language]} />
      <Section title={texts.offerTitle[language]}>
        {stopped ? (
          <Alert kind="attention">{texts.offerFirst[language]}</Alert>
        ) : (
          <Form action={`${pathOf(covenant.id)}/versies`}>
            <Hidden name="gelezen" value={written.digest} />
            {draftGaps.some(asksWords) ? (
              <Card>
                <TextArea
                  {...at(props)('toch')}
                  label={texts.offerAnyway[language]}
                  description={texts.offerAnywayHelp[language]}
                  rows={3}
                />
              </Card>
            ) : null}
            <ActionGroup>
              <Button icon="send">{texts.offer[language]}</Button>
            </ActionGroup>
          </Form>
        )}
      </Section>
    </Page>
  );
};
