import {
  ActionGroup,
  Button,
  type FieldErrors,
  FileField,
  Form,
  Page,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import { readableFiles } from '../../deidentification/index.ts';
import type { Desk } from '../desk/desk.ts';
import { texts } from '../texts.ts';
import { aroundDesk, type DeskPlace } from './place.ts';

type Props = { view: View; place: DeskPlace; desk: Pick<Desk, 'text' | 'who'>; errors?: FieldErrors };

/** Where a text comes in: pasted, or out of a file. */
export const OpenPage = ({ view, place, desk, errors = {} }: Props) => {
  const { language } = view;
  return (
    <Page
      view={view}
      title={texts.title[language]}
      lead={texts.lead[language]}
      errors={errors}
      {...aroundDesk(place, language)}
    >
      <Form action={place.address} withFile>
        <TextArea
          name="tekst"
          label={texts.text[language]}
          description={`${texts.textAbout[language]} ${texts.stays[language]}`}
          value={desk.text}
          error={errors.tekst}
          rows={12}
        />
        <FileField
          name="bestand"
          label={texts.file[language]}
          description={texts.fileAbout[language]}
          accept={readableFiles}
          error={errors.bestand}
          optional
        />
        <TextArea
          name="wie"
          label={texts.who[language]}
          description={texts.whoAbout[language]}
          value={desk.who}
          rows={3}
          optional
        />
        <ActionGroup>
          <Button icon="search">{texts.look[language]}</Button>
        </ActionGroup>
      </Form>
    </Page>
  );
};
