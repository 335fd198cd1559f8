import { Card, Page, Section, type View } from '../../../ui/index.ts';
import { emergencyTexts } from '../texts/emergency-texts.ts';
import { formTexts } from '../texts/form-texts.ts';
import { say } from '../texts/say.ts';

/** Says nothing about anybody, not even whether somebody is known: the same page for every call (T-04). */
export const PhoneScriptPage = ({ view }: { view: View }) => {
  const text = say(emergencyTexts, view.language);
  return (
    <Page
      view={view}
      title={text('scriptTitle')}
      lead={text('scriptLead')}
      back={{ href: '/clienten', text: say(formTexts, view.language)('toList') }}
      width="narrow"
    >
      <Card title={text('say')} icon="phone" tone="accent">
        {(['line1', 'line2', 'line3'] as const).map((line) => (
          <p>{text(line)}</p>
        ))}
      </Card>
      <Section title={text('afterwards')}>
        <ul>
          {(['after1', 'after2', 'after3'] as const).map((line) => (
            <li>{text(line)}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
};
