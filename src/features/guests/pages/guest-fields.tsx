import { type FieldErrors, type Language, RadioGroup, TextField } from '../../../ui/index.ts';
import { errorTexts, workTexts as texts } from '../texts.ts';

type GuestFieldsProps = {
  language: Language;
  values: Readonly<Record<string, unknown>>;
  /** By the name of the field: the code of what is wrong, or its sentence. */
  errors?: FieldErrors;
  /** Whether text messages can be sent here: `ground.reaches.sms`. */
  sms: boolean;
};

/** The sentence for a code of a field of a guest; undefined when it is none of ours. */
export const sayGuestError = (code: string, language: Language): string | undefined => errorTexts[code]?.[language];

/** The part of a form that invites somebody from outside: name, organisation, mail, phone, second proof. */
export const GuestFields = ({ language, values, errors = {}, sms }: GuestFieldsProps) => {
  const typed = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const said = (name: string) => {
    const code = errors[name];
    return code === undefined ? undefined : (sayGuestError(code, language) ?? code);
  };
  const input = (name: string) => ({ name, value: typed(name), error: said(name) });
  return (
    <>
      <TextField {...input('guestName')} label={texts.name[language]} autocomplete="off" />
      <TextField
        {...input('guestWorkplace')}
        label={texts.workplace[language]}
        description={texts.workplaceAbout[language]}
        optional
      />
      <TextField
        {...input('guestMail')}
        label={texts.mail[language]}
        description={texts.mailAbout[language]}
        type="email"
      />
      <RadioGroup
        name="guestProof"
        label={texts.proof[language]}
        description={texts.proofAbout[language]}
        value={typed('guestProof')}
        error={said('guestProof')}
        options={[
          { value: 'sms', text: texts.sms[language], description: texts[sms ? 'smsAbout' : 'smsNotHere'][language] },
          { value: 'phone', text: texts.byPhone[language], description: texts.byPhoneAbout[language] },
          { value: 'word', text: texts.word[language], description: texts.wordAbout[language] },
          { value: 'letter', text: texts.letter[language], description: texts.letterAbout[language] },
        ]}
      />
      <TextField
        {...input('guestPhone')}
        label={texts.phone[language]}
        description={texts.phoneAbout[language]}
        type="tel"
        size="medium"
        optional
      />
    </>
  );
};
