import { RadioGroup, type View } from '../../../ui/index.ts';
import type { SubjectState } from '../list-subjects.ts';
import { say } from '../say.ts';
import { togetherTexts } from '../texts-together.ts';
import type { ClientConsents } from '../view-consents.ts';

type Props = {
  view: View;
  consents: ClientConsents;
  subject: SubjectState;
  value?: string | undefined;
  error?: string | undefined;
};

/** Whose words are written down: asked only where somebody acts for the person in this. */
export const WhoSaid = ({ view, consents, subject, value, error }: Props) => {
  const text = say(togetherTexts, view.language);
  const { callName: client, representatives } = consents;
  const others = representatives.filter(({ scope }) => scope.includes(subject.purpose));
  if (others.length === 0) return null;
  return (
    <RadioGroup
      name="saidBy"
      label={text('whoSaid')}
      options={[
        { value: 'self', text: text('self', { name: client }) },
        ...others.map(({ id, name }) => ({ value: id, text: text('whoSaidOf', { name, client }) })),
      ]}
      value={value ?? (consents.together.has(subject.key) ? undefined : 'self')}
      error={error}
    />
  );
};
