import {
  Button,
  dateInWords,
  fill,
  Form,
  Hidden,
  type Language,
  MoreInfo,
  PostButton,
  Prose,
  TextArea,
} from '../../../../ui/index.ts';
import { fieldId } from '../../../../ui/form/field.tsx';
import type { StepComment } from '../../together/comment.ts';
import { togetherTexts as texts } from '../../together/texts.ts';

export type CommentsProps = {
  activity: string;
  step: number;
  comments: readonly StepComment[];
  names: ReadonlyMap<string, string>;
  /** Who reads this, and whether that person works on the plan: they may settle. */
  reader: { account: string; edits: boolean };
  /** Where the page is that shows this, to come back to. */
  from: 'stap' | 'plan';
  language: Language;
  /** What was typed, and what was wrong with it. */
  value?: string | undefined;
  error?: string | undefined;
};

const signed = ({ names, language }: CommentsProps, by: string, at: Date) => ({
  name: names.get(by) ?? '',
  date: dateInWords(at.toISOString(), language, true),
});

const One = ({ comment, ...props }: CommentsProps & { comment: StepComment }) => {
  const { activity, language, from, reader } = props;
  const { resolved, by, at } = comment;
  return (
    <li>
      <Prose>{comment.words}</Prose>
      <p class="zv-length">{fill(texts.writtenBy[language], signed(props, by, at))}</p>
      {resolved ? (
        <p class="zv-length">{fill(texts.resolvedBy[language], signed(props, resolved.by, resolved.at))}</p>
      ) : reader.edits || reader.account === by ? (
        <PostButton
          action={`/activiteiten/${activity}/opmerkingen/${comment.id}/oplossing`}
          fields={{ van: from }}
          kind="quiet"
          icon="check"
        >
          {texts.resolve[language]}
        </PostButton>
      ) : null}
    </li>
  );
};

const Listed = ({ comments, ...props }: CommentsProps) =>
  comments.length === 0 ? null : (
    <ul class="zv-flow">
      {comments.map((comment) => (
        <One {...props} comments={comments} comment={comment} />
      ))}
    </ul>
  );

/** What people say to each other at one step: open ones first, settled ones folded, and a box for another. */
export const Comments = (props: CommentsProps) => {
  const { activity, step, comments, from, language, value, error } = props;
  const settled = comments.filter(({ resolved }) => resolved !== null);
  return (
    <>
      <Listed {...props} comments={comments.filter(({ resolved }) => resolved === null)} />
      {settled.length === 0 ? null : (
        <MoreInfo title={fill(texts.resolved[language], { count: settled.length })}>
          <Listed {...props} comments={settled} />
        </MoreInfo>
      )}
      <Form action={`/activiteiten/${activity}/stap/${step}/opmerkingen`}>
        <Hidden name="van" value={from} />
        <TextArea
          name="opmerking"
          id={fieldId(`opmerking-${step}`)}
          label={texts.newComment[language]}
          rows={2}
          value={value}
          error={error}
        />
        <Button kind="secondary" icon="message">
          {texts.place[language]}
        </Button>
      </Form>
    </>
  );
};

/** Comments that wait for somebody, per step: the number in the strip. */
export const openByStep = (comments: readonly StepComment[]): ReadonlyMap<number, number> => {
  const open = comments.filter(({ resolved }) => resolved === null);
  return new Map(open.map(({ step }) => [step, open.filter((each) => each.step === step).length]));
};
