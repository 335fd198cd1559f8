import type { FormValues } from '../../../platform/http/form.ts';
import { sayDate } from '../../../platform/dates.ts';
import {
  ActionGroup,
  Button,
  ButtonLink,
  CopyBox,
  EmptyState,
  Form,
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
type Props = { view: View; place: DeskPlace; keys: readonly KeptOne[]; restored: string | null; values?: FormValues };

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
          {restored === null ? null : (
            <CopyBox
              label={texts.withNames[language]}
              description={texts.copyAbout[language]}
              text={restored}
              rows={10}
            />
          )}
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
