import { DocumentView } from '../../../platform/document/index.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  Alert,
  Button,
  ButtonLink,
  Card,
  dateInWords,
  fill,
  Form,
  Hidden,
  List,
  MoreInfo,
  Page,
  Section,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import type { ManagePage as Shown } from '../read-notice.ts';
import { texts } from '../texts.ts';
import { Differences } from './differences.tsx';
import { Findings } from './findings.tsx';
import { OwnTextsForm } from './own-texts-form.tsx';

type Props = {
  view: View;
  page: Shown;
  publicUrl: string;
  values?: FormValues;
  errors?: Readonly<Record<string, string>>;
  refusal?: string | undefined;
};

const State = ({ view: { language }, page, publicUrl }: Pick<Props, 'view' | 'page' | 'publicUrl'>) => {
  const { published, reviewOn, overdue, organisation } = page;
  if (!published || reviewOn === null) return <Alert kind="info">{texts.none[language]}</Alert>;
  const path = `/privacyverklaring/${organisation.id}`;
  const date = dateInWords(published.publishedAt, language);
  const review = { date: dateInWords(reviewOn, language) };
  return (
    <Card title={fill(texts.isPublic[language], { version: published.version, date })} icon="file-text">
      {overdue ? (
        <Alert kind="attention">{fill(texts.overdue[language], review)}</Alert>
      ) : (
        <p>{fill(texts.review[language], review)}</p>
      )}
      {published.note === '' ? null : <p>{fill(texts.anywayBecause[language], { why: published.note })}</p>}
      <p>
        {texts.link[language]} <code>{`${publicUrl}${path}`}</code>
      </p>
      <ButtonLink href={path} icon="eye">
        {texts.see[language]}
      </ButtonLink>
    </Card>
  );
};

const Publish = ({ view: { language }, page, values = {}, errors = {} }: Omit<Props, 'publicUrl'>) => {
  if (!page.mayPublish) return <p>{texts.askPublisher[language]}</p>;
  const open = page.missing.length + page.contradictions.length > 0;
  return (
    <Form action="/verklaring/versies">
      <Hidden name="na" value={String(page.published?.version ?? 0)} />
      <Hidden name="inhoud" value={page.digest} />
      {open ? (
        <TextArea
          name="toch"
          label={texts.anyway[language]}
          description={texts.anywayHelp[language]}
          value={values['toch']}
          error={errors['toch']}
          rows={2}
        />
      ) : null}
      <Button icon="send">{texts.publish[language]}</Button>
    </Form>
  );
};

export const ManagePage = ({ view, page, publicUrl, values = {}, errors = {}, refusal }: Props) => {
  const { language } = view;
  return (
    <Page view={view} title={texts.title[language]} lead={texts.lead[language]} errors={errors}>
      {refusal === undefined ? null : <Alert kind="attention">{refusal}</Alert>}
      <State view={view} page={page} publicUrl={publicUrl} />
      <Findings view={view} page={page} />
      {page.published ? (
        <Differences view={view} title={texts.changes[language]} differences={page.differences[language]} />
      ) : null}
      <Publish view={view} page={page} values={values} errors={errors} />
      <MoreInfo title={texts.preview[language]}>
        <DocumentView blocks={page.content[language]} />
      </MoreInfo>
      {page.mayPublish ? (
        <Section title={texts.own[language]}>
          <OwnTextsForm view={view} page={page} values={values} errors={errors} />
        </Section>
      ) : null}
      <Section title={texts.forms[language]}>
        {page.forms.length === 0 ? <p>{texts.noForms[language]}</p> : null}
        <List
          items={page.forms.map(({ activity, purpose, title }) => ({
            title: title[language],
            href: `/verklaring/formulieren/${activity}/${purpose}`,
            icon: 'clipboard-list',
          }))}
        />
      </Section>
    </Page>
  );
};
