import { ACCEPT } from '../../../platform/files/index.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  ActionGroup,
  AttachmentField,
  Button,
  type FieldErrors,
  Form,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import { talkTexts as texts } from '../texts/talk-texts.ts';

type ReplyFormProps = { view: View; url: string; values: FormValues; errors: FieldErrors | undefined };

const typed = (values: FormValues, name: string) => (typeof values[name] === 'string' ? values[name] : undefined);

/** An answer from outside: text and files, nothing else to choose. */
export const ReplyForm = ({ view: { language }, url, values, errors }: ReplyFormProps) => (
  <Form action={url} withFile>
    <TextArea
      name="tekst"
      label={texts.text[language]}
      value={typed(values, 'tekst')}
      error={errors?.tekst}
      rows={5}
      maxLength={8_000}
    />
    <AttachmentField name="bestanden" accept={ACCEPT} error={errors?.bestanden} />
    <ActionGroup>
      <Button icon="send">{texts.send[language]}</Button>
    </ActionGroup>
  </Form>
);
