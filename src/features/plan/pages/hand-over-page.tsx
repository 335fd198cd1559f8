import { Alert, Button, fill, Form, Page, RadioGroup, Section, type View } from '../../../ui/index.ts';
import { lifeTexts as t } from '../life/texts.ts';
import { whatComesAlong } from '../life/what-comes-along.ts';
import type { ActivityPage } from '../read-activity.ts';
import { inBoth } from '../running-activity.ts';
import { texts } from '../texts.ts';

type Props = { view: View; activity: ActivityPage; chosen?: string | undefined; error?: string | undefined };

export const HandOverPage = ({ view, activity, chosen, error }: Props) => {
  const { language } = view;
  const { standing, draft, shown, notes, comments } = activity;
  const along = whatComesAlong({ standing, draft, document: shown.document, notes, comments });
  const title = inBoth(activity.shown.document.title)[language];
  return (
    <Page
      view={view}
      title={`${texts.handOver[language]} – ${title}`}
      heading={texts.handOver[language]}
      lead={texts.handOverLead[language]}
      back={{ href: `/activiteiten/${activity.id}`, text: title }}
      errors={error === undefined ? undefined : { eigenaar: error }}
      width="narrow"
    >
      <Section title={t.comesAlong[language]}>
        {along.length === 0 ? <p>{t.alongNothing[language]}</p> : null}
        <div class="zv-flow">
          <ul>
            {along.map((text) => (
              <li>{text[language]}</li>
            ))}
          </ul>
        </div>
      </Section>
      {!activity.may.handOver ? (
        <Alert kind="info">
          {fill(texts.owned[language], { name: activity.owner?.name ?? texts.noOwner[language] })}
        </Alert>
      ) : activity.owners.length === 0 ? (
        <Alert kind="info">{texts.nobodyElse[language]}</Alert>
      ) : (
        <Form action={`/activiteiten/${activity.id}/overdracht`}>
          <RadioGroup
            name="eigenaar"
            label={texts.handOverTo[language]}
            options={activity.owners.map(({ account, name }) => ({ value: account, text: name }))}
            value={chosen}
            error={error}
          />
          <Button icon="users">{texts.handOver[language]}</Button>
        </Form>
      )}
    </Page>
  );
};
