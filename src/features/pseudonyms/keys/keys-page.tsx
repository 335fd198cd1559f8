import type { FormValues } from '../../../platform/http/form.ts';
import { sayDate } from '../../../platform/dates.ts';
import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  CopyBox,
  EmptyState,
  fill,
  Form,
  type Language,
  List,
  Page,
  PostButton,
  Section,
  Select,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import type { DeskPlace } from '../pages/place.ts';
import { texts } from '../texts.ts';

type KeptOne = { id: string; about: string; keptAt: Date };
type PutBack = { text: string; back: number; unknown: readonly string[]; moved: boolean };
type Props = { view: View; place: DeskPlace; keys: readonly KeptOne[]; restored: PutBack | null; values?: FormValues };

/** The ways back from texts about one client. */
export const KeysPage = ({ view, place, keys, restored, values = {} }: Props) => {
  const { language } = view;
  const address = `${place.address}/sleutels`;
  return (
    <Page
      view={view}
      title={texts.keys[language]}
      lead={texts.keysLead[language]}
      back={{ href: place.address, text: texts.title[language] }}
    >
      {keys.length === 0 ? (
        <EmptyState
          title={texts.noKeys[language]}
          icon="key"
          action={<ButtonLink href={place.address}>{texts.title[language]}</ButtonLink>}
        >
          {texts.keepKeyAbout[language]}
        </EmptyState>
      ) : (
        <>
          <Form action={address}>
            <Select
              name="sleutel"
              label={texts.whichKey[language]}
              options={keys.map(({ id, about, keptAt }) => ({
                value: id,
                text: `${about} (${sayDate(keptAt, language)})`,
              }))}
              value={values.sleutel}
              empty={false}
            />
            <TextArea name="tekst" label={texts.withTags[language]} value={values.tekst} rows={8} />
            <ActionGroup>
              <Button icon="key">{texts.putBack[language]}</Button>
            </ActionGroup>
          </Form>
          {restored === null ? null : <Restored restored={restored} language={language} />}
          <Section title={texts.keptKeys[language]}>
            <List
              items={keys.map(({ id, about, keptAt }) => ({
                title: about,
                text: sayDate(keptAt, language),
                badges: (
                  <PostButton action={`${address}/${id}/weg`} kind="quiet">
                    {texts.removeKey[language]}
                  </PostButton>
                ),
              }))}
            />
            <p>{texts.removeKeyAbout[language]}</p>
          </Section>
        </>
      )}
    </Page>
  );
};

/** What came back, and what did not: a text with a tag left in it must not look whole. */
const Restored = ({ restored, language }: { restored: PutBack; language: Language }) => {
  const { text, back, unknown, moved } = restored;
  return (
    <>
      <Alert kind={back === 0 || unknown.length > 0 ? 'attention' : 'info'}>
        <p>{back === 0 ? texts.nothingBack[language] : fill(texts.wentBack[language], { n: back })}</p>
        {unknown.length === 0 ? null : (
          <p>{fill(texts.unknownTags[language], { n: unknown.length, tags: unknown.slice(0, 10).join(', ') })}</p>
        )}
        {moved && back > 0 ? <p>{texts.datesStayMoved[language]}</p> : null}
      </Alert>
      {back === 0 ? null : (
        <CopyBox label={texts.withNames[language]} description={texts.copyAbout[language]} text={text} rows={10} />
      )}
    </>
  );
};
