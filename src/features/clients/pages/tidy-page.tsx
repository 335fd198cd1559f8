import { sayDate } from '../../../platform/dates.ts';
import { EmptyState, List, Page, PostButton, type View } from '../../../ui/index.ts';
import { formTexts } from '../texts/form-texts.ts';
import { say } from '../texts/say.ts';
import { tidyTexts } from '../texts/tidy-texts.ts';
import type { ToTidy } from '../tidying/list-tidying.ts';
import { urlOf } from './parts.tsx';

/** One line per detail, two buttons each: keeping is as easy as letting go. */
export const TidyPage = ({ view, old, activity }: { view: View; old: readonly ToTidy[]; activity: string }) => {
  const text = say(tidyTexts, view.language);
  const back = { href: '/clienten', text: say(formTexts, view.language)('toList') };
  const fields = (field: string) => ({ field, activiteit: activity });
  return (
    <Page view={view} title={text('title')} lead={text('lead')} back={back}>
      {old.length === 0 ? (
        <EmptyState title={text('empty')} icon="circle-check">
          <p>{text('emptyAbout')}</p>
        </EmptyState>
      ) : (
        <List
          label={text('title')}
          items={old.map(({ client, field, since, callName, label }) => ({
            title: text('since', { name: callName, what: label }),
            href: urlOf(client),
            text: text('lastLooked', { day: sayDate(since, view.language) }),
            badges: (
              <>
                <PostButton action={urlOf(client, 'gegevens/nodig')} fields={fields(field)} kind="secondary">
                  {text('stillNeeded')}
                </PostButton>
                <PostButton action={urlOf(client, 'gegevens/opgeruimd')} fields={fields(field)} kind="quiet">
                  {text('away')}
                </PostButton>
              </>
            ),
          }))}
        />
      )}
    </Page>
  );
};
