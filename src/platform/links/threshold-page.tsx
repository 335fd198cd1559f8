import type { Child } from 'hono/jsx';
import { Alert, Button, CodeField, fill, Form, MoreInfo, PlainPage, PostButton, type View } from '../../ui/index.ts';
import { sayTime } from '../dates.ts';
import type { Threshold } from './threshold.ts';
import { linkTexts as texts } from './texts.ts';

export type ThresholdProps = {
  view: View;
  /** The path of this link: `/l/…`. */
  path: string;
  threshold: Threshold;
  /** This browser asked for a code a moment ago. */
  codeSent: boolean;
  error?: string;
};

const ProofForm = ({ view, path, error, kind }: ThresholdProps & { kind: 'digits' | 'words' }) => {
  const { language } = view;
  const [label, hint] = kind === 'words' ? [texts.words, texts.wordsHint] : [texts.code, texts.codeHint];
  return (
    <Form action={`${path}/bewijs`}>
      <CodeField name="bewijs" kind={kind} label={label[language]} description={hint[language]} error={error} />
      <Button wide>{texts.open[language]}</Button>
    </Form>
  );
};

const Paused = ({ view, until }: { view: View; until: Date }) => (
  <Alert kind="attention" title={texts.pausedTitle[view.language]}>
    {fill(texts.paused[view.language], { time: sayTime(until) })}
  </Alert>
);

/** Sending a code is for the button; typing it for whoever asked, or got one in another way. */
const BySms = (props: ThresholdProps) => {
  const { view, path, threshold, codeSent, error } = props;
  const { language } = view;
  const again = codeSent || error !== undefined;
  const ask = threshold.pausedUntil ? (
    <Paused view={view} until={threshold.pausedUntil} />
  ) : (
    <PostButton action={`${path}/code`} kind={again ? 'secondary' : 'primary'} icon="device-mobile" wide>
      {texts[again ? 'sendCodeAgain' : 'sendCode'][language]}
    </PostButton>
  );
  if (again) {
    return (
      <>
        {codeSent ? <p>{texts.codeSent[language]}</p> : null}
        <ProofForm {...props} kind="digits" />
        {ask}
      </>
    );
  }
  return (
    <>
      <p>{texts.smsLead[language]}</p>
      {ask}
      <MoreInfo title={texts.haveCode[language]}>
        <ProofForm {...props} kind="digits" />
      </MoreInfo>
    </>
  );
};

const ByWord = (props: ThresholdProps) => {
  const { view, threshold } = props;
  if (threshold.pausedUntil) return <Paused view={view} until={threshold.pausedUntil} />;
  return (
    <>
      <p>{texts.wordLead[view.language]}</p>
      <ProofForm {...props} kind="words" />
    </>
  );
};

const ByCode = (props: ThresholdProps & { lead: 'letterLead' | 'phoneLead' }) => (
  <>
    <p>{texts[props.lead][props.view.language]}</p>
    <ProofForm {...props} kind="digits" />
  </>
);

function proofOf(props: ThresholdProps): Child {
  const { proof } = props.threshold;
  if (proof === 'sms') return <BySms {...props} />;
  if (proof === 'word') return <ByWord {...props} />;
  if (proof === null) return <p>{texts.noneLead[props.view.language]}</p>;
  return <ByCode {...props} lead={proof === 'letter' ? 'letterLead' : 'phoneLead'} />;
}

/** Behind a link, before the second proof: no name, no organisation, no topic (T-02). */
export const ThresholdPage = (props: ThresholdProps) => {
  const { view, path, error } = props;
  return (
    <PlainPage
      view={{ ...view, path, who: null, help: null }}
      title={texts.title[view.language]}
      branded={false}
      errors={error ? { bewijs: error } : undefined}
    >
      {proofOf(props)}
    </PlainPage>
  );
};
