import { ACCEPT } from '../../../platform/files/index.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  ActionGroup,
  AttachmentField,
  Button,
  CheckboxGroup,
  type FieldErrors,
  Form,
  Hidden,
  RadioGroup,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import type { Checked } from '../../deidentification/index.ts';
import { LONGEST_MESSAGE } from '../policy.ts';
import type { RoomPage } from '../reading/read-room.ts';
import { roomTexts as texts } from '../texts/room-texts.ts';
import { DraftCheck, LookButton } from './draft-check.tsx';

type Props = {
  view: View;
  page: RoomPage;
  url: string;
  values: FormValues;
  errors: FieldErrors | undefined;
  /** What was seen in it, when the writer asked to look. */
  checked: Checked | null;
  /** The labels, for "je" or for "u". */
  words: { text: string; textHow: string; about: string; aboutHow: string; depth: string };
};

/** What somebody says, about which details and how deep. Nothing is chosen beforehand (AVG 25(2)). */
export const MessageForm = ({ view: { language }, page, url, values, errors, checked, words }: Props) => (
  <Form action={`${url}/berichten`} withFile>
    <DraftCheck checked={checked} language={language} />
    {checked ? null : <Hidden name="eerst" value="kijk" />}
    <TextArea
      name="tekst"
      label={words.text}
      description={words.textHow}
      value={values.tekst}
      error={errors?.tekst}
      rows={5}
      maxLength={LONGEST_MESSAGE}
    />
    <CheckboxGroup
      name="gegevens"
      label={words.about}
      description={words.aboutHow}
      options={page.fields.map(({ id, label }) => ({ value: id, text: label[language] }))}
      values={values.gegevens}
      error={errors?.gegevens}
    />
    <RadioGroup
      name="diepte"
      label={words.depth}
      options={page.depths.map((depth) => ({ value: depth, text: texts[depth][language] }))}
      value={values.diepte}
      error={errors?.diepte}
    />
    <AttachmentField name="bestanden" accept={ACCEPT} error={errors?.bestanden} />
    <ActionGroup>
      <Button icon="send">{texts.send[language]}</Button>
      <LookButton language={language} />
    </ActionGroup>
  </Form>
);
