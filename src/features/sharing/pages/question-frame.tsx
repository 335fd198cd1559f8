import type { Child } from 'hono/jsx';
import {
  ActionGroup,
  Button,
  type FieldErrors,
  fill,
  Form,
  Page,
  PostButton,
  type Text,
  type View,
} from '../../../ui/index.ts';
import type { CheckPage } from '../check/desk.ts';
import { firstUnanswered } from '../check/missing.ts';
import { countOf, pageBefore, type PageName } from '../check/pages.ts';
import { checkTexts as texts } from '../texts/check-texts.ts';

export type QuestionProps = { view: View; page: PageName; shown: CheckPage; errors?: FieldErrors | undefined };

type FrameProps = QuestionProps & { title: Text | string; lead?: Text; children?: Child; after?: Child };

/** How far somebody is, as a line of beads; the count beside it says it in words. */
export const Beads = ({ number, total }: { number: number; total: number }) => (
  <span class="zv-beads" aria-hidden="true">
    {Array.from({ length: total }, (_, at) => (
      <span class={at < number ? 'zv-bead zv-bead--full' : 'zv-bead'} />
    ))}
  </span>
);

/** One question: where somebody is, back and forth without loss, and a way to stop. */
export const QuestionFrame = ({ view, page, shown, errors, title, lead, children, after }: FrameProps) => {
  const { language } = view;
  const { check, person } = shown;
  const count = countOf(page, check.answers);
  const said = fill(texts.count[language], count);
  const before = pageBefore(page, check.answers);
  const heading = typeof title === 'string' ? title : title[language];
  return (
    <Page
      view={view}
      title={texts.title[language]}
      heading={heading}
      lead={lead?.[language]}
      above={
        <>
          {person ? fill(texts.countAbout[language], { count: said, name: person.callName }) : said}
          <Beads {...count} />
        </>
      }
      back={
        before
          ? { href: `/delen/${check.id}/${before}`, text: texts.previous[language] }
          : { href: '/delen', text: texts.toStart[language] }
      }
      errors={errors}
      width="narrow"
    >
      <Form action={`/delen/${check.id}/${page}`}>
        {children}
        <ActionGroup>
          <Button icon="arrow-right">{texts.next[language]}</Button>
          {firstUnanswered(check.answers, shown.grounds) === null ? (
            <Button kind="secondary" name="naar" value="uitkomst">
              {texts.toOutcome[language]}
            </Button>
          ) : null}
        </ActionGroup>
      </Form>
      {after}
      <div class="zv-aside">
        <p>{texts.kept[language]}</p>
        <PostButton action={`/delen/${check.id}/wissen`} kind="quiet">
          {texts.drop[language]}
        </PostButton>
      </div>
    </Page>
  );
};
