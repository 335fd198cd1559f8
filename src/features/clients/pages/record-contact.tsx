import { ButtonLink, DescriptionList, PostButton, Prose, Section } from '../../../ui/index.ts';
import { sayWord } from '../../../gate/texts.ts';
import { sayDate } from '../../../platform/dates.ts';
import type { ProofKind } from '../../../platform/proof/rules.ts';
import type { RecordedField } from '../record/fields.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { urlOf } from './parts.tsx';
import type { RecordProps } from './record-page.tsx';

export const proofText = { sms: 'sms', letter: 'letter', phone: 'byPhone', word: 'word' } as const satisfies Record<
  ProofKind,
  keyof typeof recordTexts
>;

export const ContactSection = ({ view, record }: RecordProps) => {
  const { language } = view;
  const text = say(recordTexts, language);
  const { person, fields, activity } = record;
  return (
    <Section
      title={text('contact')}
      actions={
        <ButtonLink href={urlOf(person.id, 'gegevens')} icon="plus">
          {text('addField')}
        </ButtonLink>
      }
    >
      <DescriptionList
        rows={[
          { term: text('callName'), value: person.callName },
          { term: text('name'), value: person.name },
          {
            term: text('email'),
            value: person.email ?? text('notGiven'),
            change:
              person.email === null
                ? { href: urlOf(person.id, 'e-mailadres'), text: text('add') }
                : { href: urlOf(person.id, 'e-mailadres') },
          },
          {
            term: text('phone'),
            value: person.phone ?? text('notGiven'),
            change:
              person.phone === null
                ? { href: urlOf(person.id, 'telefoon'), text: text('add') }
                : { href: urlOf(person.id, 'telefoon') },
          },
          { term: text('language'), value: text(person.language) },
          ...fields.map((field) => ({
            term: activity.fields.find((each) => each.id === field.field)?.label[language] ?? field.field,
            value: <Further view={view} record={record} field={field} />,
          })),
        ]}
      />
    </Section>
  );
};

const Further = ({ view, record, field }: RecordProps & { field: RecordedField }) => {
  const text = say(recordTexts, view.language);
  return (
    <div class="zv-flow">
      <Prose>{field.value}</Prose>
      {field.reason === null ? null : <p>{text('because', { reason: field.reason })}</p>}
      <PostButton
        action={urlOf(record.person.id, 'gegevens/weg')}
        fields={{ field: field.field }}
        kind="quiet"
        icon="trash"
      >
        {text('remove')}
      </PostButton>
    </div>
  );
};

export const PreferencesSection = ({ view, record }: RecordProps) => {
  const { language } = view;
  const text = say(recordTexts, language);
  const { person, permissions, activity } = record;
  const titleOf = (id: string) => activity.purposes.find((purpose) => purpose.id === id)?.title[language].toLowerCase();
  const ways = permissions
    .filter((each) => each.state === 'objected')
    .map((each) => `${titleOf(each.purpose) ?? each.purpose} (${sayWord(each.channel, language)})`)
    .join(', ');
  return (
    <Section
      title={text('preferences')}
      actions={
        <ButtonLink href={urlOf(person.id, 'voorkeuren')} icon="message">
          {text('changePreferences')}
        </ButtonLink>
      }
    >
      <p>{ways === '' ? text('preferencesAllFine') : text('preferencesNot', { ways })}</p>
    </Section>
  );
};

export const ProofSection = ({ view, record }: RecordProps) => {
  const text = say(recordTexts, view.language);
  const { person, proofs, representatives } = record;
  const ofClient = proofs.find((proof) => proof.representative === null);
  const sayProof = ({ kind, setAt }: (typeof proofs)[number]) =>
    `${text(proofText[kind])} · ${text('proofSince', { day: sayDate(setAt, view.language) })}`;
  const acting = representatives.filter((each) => each.state === 'in-force');
  return (
    <Section
      title={text('proof')}
      actions={
        <ButtonLink href={urlOf(person.id, 'tweede-bewijs')} icon="key">
          {text('choose')}
        </ButtonLink>
      }
    >
      <DescriptionList
        rows={[
          { term: text('proofClient'), value: ofClient ? sayProof(ofClient) : text('proofNone') },
          ...acting.map((each) => {
            const proof = proofs.find((one) => one.representative === each.id);
            return { term: each.name, value: proof ? sayProof(proof) : text('proofNone') };
          }),
        ]}
      />
      {ofClient ? null : <p>{text('proofNoneAbout')}</p>}
    </Section>
  );
};
