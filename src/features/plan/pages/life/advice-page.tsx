import {
  Alert,
  Button,
  CardGrid,
  DateField,
  dateInWords,
  fill,
  Form,
  MoreInfo,
  Page,
  RadioGroup,
  Section,
  TextArea,
  type View,
} from '../../../../ui/index.ts';
import { isOpen } from '../../advice/round.ts';
import { lifeTexts as t } from '../../life/texts.ts';
import type { ActivityPage } from '../../read-activity.ts';
import { inBoth } from '../../running-activity.ts';
import { RoundCard } from './advice-round.tsx';
import { Changes } from './changes.tsx';
import type { Returned } from './returned.ts';

type Props = { view: View; activity: ActivityPage; returned?: Returned | undefined };

const AskForm = ({ view: { language }, activity: { id }, returned }: Props) => (
  <Section title={t.askFg[language]}>
    <Form action={`/activiteiten/${id}/advies`}>
      <TextArea
        name="vraag"
        label={t.question[language]}
        description={t.questionHelp[language]}
        value={returned?.values['vraag']}
        error={returned?.errors['vraag']}
      />
      <DateField
        name="voor"
        label={t.dueOn[language]}
        description={t.dueHelp[language]}
        value={returned?.values['voor']}
        error={returned?.errors['voor']}
        optional
      />
      <Button icon="message-question">{t.askFg[language]}</Button>
    </Form>
    <p>{t.editOn[language]}</p>
  </Section>
);

const AnswerForm = ({ view: { language }, activity: { id }, returned }: Props) => (
  <Section title={t.answerTitle[language]}>
    <Form action={`/activiteiten/${id}/advies/antwoord`}>
      <RadioGroup
        name="keuze"
        label={t.choose[language]}
        options={[
          { value: 'follow', text: t.follow[language], description: t.followHelp[language] },
          { value: 'deviate', text: t.deviate[language], description: t.deviateHelp[language] },
        ]}
        value={returned?.values['keuze']}
        error={returned?.errors['keuze']}
      />
      <TextArea
        name="reden"
        label={t.reason[language]}
        description={t.reasonHelp[language]}
        value={returned?.values['reden']}
        error={returned?.errors['reden']}
        optional
      />
      <Button icon="check">{t.saveAnswer[language]}</Button>
    </Form>
  </Section>
);

const WithdrawForm = ({ view: { language }, activity: { id }, returned }: Props) => (
  <MoreInfo title={t.withdrawTitle[language]} open={returned?.errors['waarom'] !== undefined}>
    <Form action={`/activiteiten/${id}/advies/terugname`}>
      <TextArea
        name="waarom"
        label={t.withdrawWhy[language]}
        description={t.withdrawHelp[language]}
        value={returned?.values['waarom']}
        error={returned?.errors['waarom']}
        rows={3}
      />
      <Button kind="secondary">{t.withdraw[language]}</Button>
    </Form>
  </MoreInfo>
);

/** What can be done about advice now: ask, answer, take back. */
const Next = (props: Props) => {
  const { view, activity } = props;
  const { standing, may, house } = activity;
  const { language } = view;
  const { work } = standing.life;
  if (!may.edit) return null;
  if (work === 'draft' && !house.hasFg) return <Alert kind="info">{t.noFg[language]}</Alert>;
  if (work === 'draft') return <AskForm {...props} />;
  if (work === 'none') return null;
  return (
    <>
      {work === 'advised' && may.approve ? <AnswerForm {...props} /> : null}
      <WithdrawForm {...props} />
    </>
  );
};

export const AdvicePage = (props: Props) => {
  const { view, activity, returned } = props;
  const { language } = view;
  const { standing, shown, names, id } = activity;
  const title = inBoth(shown.document.title)[language];
  const open = standing.advice.find(isOpen);
  const earlier = standing.advice.filter((round) => !isOpen(round));
  const seen = open?.advice?.document ?? open?.document;
  const due = open
    ? { date: dateInWords(open.at.toISOString(), language), due: dateInWords(open.dueOn, language) }
    : {};
  return (
    <Page
      view={view}
      title={`${t.advice[language]} – ${title}`}
      heading={t.advice[language]}
      lead={t.askLead[language]}
      back={{ href: `/activiteiten/${id}`, text: title }}
      errors={returned?.errors}
    >
      {returned?.refusal === undefined ? null : <Alert kind="attention">{returned.refusal}</Alert>}
      {standing.life.work === 'asked' ? (
        <Alert kind="info" title={t.askedTitle[language]}>
          {fill(t.askedText[language], due)} {t.editOn[language]}
        </Alert>
      ) : null}
      {open ? (
        <RoundCard
          round={open}
          names={names}
          language={language}
          level={2}
          title={fill(t.forVersion[language], { version: open.round })}
        />
      ) : null}
      {seen && shown.kind === 'draft' ? (
        <Section title={(open?.advice ? t.sinceAdvised : t.sinceAsked)[language]}>
          <Changes before={seen} after={shown.document} language={language} />
        </Section>
      ) : null}
      <Next {...props} />
      {earlier.length === 0 ? null : (
        <Section title={t.rounds[language]}>
          <CardGrid>
            {earlier.map((round) => (
              <RoundCard
                round={round}
                names={names}
                language={language}
                title={fill(t.forVersion[language], { version: round.round })}
              />
            ))}
          </CardGrid>
        </Section>
      )}
      {standing.advice.length === 0 ? <p>{t.noRounds[language]}</p> : null}
      <MoreInfo title={t.fgRole[language]}>
        <p>{t.fgRoleText[language]}</p>
      </MoreInfo>
    </Page>
  );
};
