import { dateInWords, fill, Page, type View } from '../../../../ui/index.ts';
import { inBoth } from '../../running-activity.ts';
import type { ChangesPage as Shown } from '../../together/read-changes.ts';
import { togetherTexts as texts } from '../../together/texts.ts';
import { Changes } from '../life/changes.tsx';

export const ChangesPage = ({ view, page }: { view: View; page: Shown }) => {
  const { language } = view;
  const title = inBoth(page.after.title)[language];
  const when = (at: Date) => dateInWords(at.toISOString(), language, true);
  return (
    <Page
      view={view}
      title={`${texts.changes[language]} – ${title}`}
      heading={texts.changes[language]}
      lead={fill(texts.changesLead[language], { date: when(page.since) })}
      back={{ href: `/activiteiten/${page.id}`, text: title }}
    >
      {page.saves.length === 0 ? (
        <p>{texts.nobodySaved[language]}</p>
      ) : (
        <ul>
          {page.saves.map(({ name, step, at }) => (
            <li>{fill(texts.savedOn[language], { name, step, date: when(at) })}</li>
          ))}
        </ul>
      )}
      <Changes before={page.before} after={page.after} language={language} />
    </Page>
  );
};
