import { Alert, Badge, type BadgeKind, dateInWords, Link, List, MoreInfo, type View } from '../../../ui/index.ts';
import type { Together } from '../deciding-together.ts';
import type { SubjectState } from '../list-subjects.ts';
import { say } from '../say.ts';
import { togetherTexts } from '../texts-together.ts';
import type { ClientConsents } from '../view-consents.ts';

type Props = { view: View; consents: ClientConsents; subject: SubjectState };

const kinds = { given: 'good', refused: 'stop', withdrawn: 'stop' } as const satisfies Record<string, BadgeKind>;
const words = { given: 'saidYes', refused: 'saidNo', withdrawn: 'stopped' } as const;

const Said = ({ said, view }: { said: Together['deciders'][number]['said']; view: View }) => {
  const text = say(togetherTexts, view.language);
  if (said === null) return <Badge kind="attention">{text('notYet')}</Badge>;
  return (
    <Badge kind={kinds[said.answer]}>{text(words[said.answer], { day: dateInWords(said.at, view.language) })}</Badge>
  );
};

const Outcome = ({ view, consents, together }: Omit<Props, 'subject'> & { together: Together }) => {
  const text = say(togetherTexts, view.language);
  const { callName: name, client } = consents;
  if (together.heard === 'all') return null;
  if (together.heard === 'disagree') {
    return (
      <Alert kind="attention" title={text('disagree')}>
        <p>{text('disagreeText', { name })}</p>
      </Alert>
    );
  }
  const noParent =
    together.who !== 'person' && !together.deciders.some(({ representative }) => representative !== null);
  return (
    <>
      {together.deciders.some(({ said }) => said !== null) ? (
        <Alert kind="attention" title={text('waiting')}>
          <p>{text('waitingText')}</p>
        </Alert>
      ) : null}
      {noParent ? (
        <p>
          {text('noParent')} <Link href={`/clienten/${client}/vertegenwoordigers`}>{text('addParent')}</Link>
        </p>
      ) : null}
    </>
  );
};

/** Who must say yes, what each of them said, and what is possible while they do not agree; nothing for who decides alone. */
export const DecidingTogether = ({ view, consents, subject }: Props) => {
  const together = consents.together.get(subject.key);
  if (!together) return null;
  const { language } = view;
  const text = say(togetherTexts, language);
  const { callName: name, names } = consents;
  return (
    <>
      <p>
        <strong>{text('title')}.</strong> {text(together.who, { name })}
      </p>
      <List
        label={text('title')}
        items={together.deciders.map(({ representative, said }) => ({
          title: representative === null ? text('self', { name }) : (names.get(representative) ?? ''),
          badges: <Said said={said} view={view} />,
        }))}
      />
      <Outcome view={view} consents={consents} together={together} />
      <MoreInfo title={text('why')}>
        {together.byMaturity ? <p>{text('maturity', { name })}</p> : null}
        {together.law.map((rule) => (
          <p>
            {rule.law} {rule.article}: {language === 'nl' ? rule.text : rule.textEn}{' '}
            {rule.checked ? null : <em>{text('unchecked')}</em>}
          </p>
        ))}
        <p>{text('urgent')}</p>
      </MoreInfo>
    </>
  );
};
