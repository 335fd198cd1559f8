import { Alert, fill, List, Section, type View } from '../../../ui/index.ts';
import type { ManagePage } from '../read-notice.ts';
import { contradictionTexts, missingTexts, texts } from '../texts.ts';

/** What AVG 13 and 14 ask and is not there yet, and what speaks against the plans: each with the way to solve it. */
export const Findings = ({ view: { language }, page }: { view: View; page: ManagePage }) => (
  <>
    <Section title={texts.missing[language]}>
      {page.missing.length === 0 ? (
        <p>{texts.nothingMissing[language]}</p>
      ) : (
        <>
          <p>{texts.missingLead[language]}</p>
          <List
            items={page.missing.map(({ kind, element, own, activity, step }) => ({
              title: missingTexts[kind][language],
              text: activity
                ? `${page.titles.get(activity)?.[language] ?? ''} · ${texts.gdpr[language]} ${element}`
                : `${texts.gdpr[language]} ${element}`,
              icon: 'help-circle',
              href: own
                ? `#veld-${own}-nl`
                : activity
                  ? `/activiteiten/${activity}#stap-${step ?? 1}`
                  : '/activiteiten',
            }))}
          />
        </>
      )}
    </Section>
    {page.contradictions.length === 0 ? null : (
      <Section title={texts.contradictions[language]}>
        {page.contradictions.map(({ kind, quote, because }) => (
          <Alert kind="attention">
            {fill(texts.found[language], { quote, why: contradictionTexts[kind][language] })}{' '}
            {because.length === 0 ? null : fill(texts.because[language], { names: because.join(', ') })}
          </Alert>
        ))}
      </Section>
    )}
  </>
);
