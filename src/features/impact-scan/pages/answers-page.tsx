import type { Child } from 'hono/jsx';
import {
  ActionGroup,
  Alert,
  ButtonLink,
  dateInWords,
  DescriptionList,
  fill,
  Link,
  Page,
  PostButton,
  Prose,
  type Text,
  type View,
} from '../../../ui/index.ts';
import type { KeptScan, Removal, SeenScan } from '../keeper.ts';
import { openQuestions } from '../policy.ts';
import { questionTexts } from '../question-texts.ts';
import { sectorTexts } from '../road-map-texts.ts';
import { texts } from '../texts.ts';
import { type Place, sayLeft } from './place.ts';

type Props = {
  view: View;
  place: Place;
  kept: SeenScan;
  /** The whole address, to keep; only without an account. */
  link: string;
  mayChange: boolean;
};

/** The way back to a scan without account, and until when. */
export const KeepLink = ({ view: { language }, kept, link }: Pick<Props, 'view' | 'link'> & { kept: KeptScan }) =>
  kept.ends === null ? null : (
    <Alert kind="info" title={texts.keepTitle[language]}>
      <p class="zv-secret">
        <Link href={link}>{link}</Link>
      </p>
      <p>{fill(texts.keepText[language], { date: dateInWords(kept.ends.toISOString(), language) })}</p>
    </Alert>
  );

const Onward = ({ view: { language }, place, kept }: Pick<Props, 'view' | 'place' | 'kept'>) => {
  const next = openQuestions(kept.scan)[0];
  return next === undefined ? (
    <ButtonLink href={`${place.here}/verslag`} kind="primary" icon="arrow-right">
      {texts.toReport[language]}
    </ButtonLink>
  ) : (
    <ButtonLink href={`${place.here}/vraag/${next}`} kind="primary" icon="arrow-right">
      {fill(texts.resume[language], { number: next })}
    </ButtonLink>
  );
};

const stays: Record<Exclude<Removal, 'yes'>, Text> = { advised: texts.staysAdvised, 'of-others': texts.staysOfOthers };

/** Check your answers: all of them in words, each with a link to change it. */
export const AnswersPage = ({ view, place, kept, link, mayChange }: Props) => {
  const { language } = view;
  const { scan } = kept;
  const change = (href: string) => (mayChange ? { href } : undefined);
  const said = (at: number): Child => {
    const { grade, words } = scan.answers[at]!;
    if (grade === null) return texts.notYet[language];
    return (
      <>
        {questionTexts[at]!.answers[grade][language]}
        {words === '' ? null : <Prose>{words}</Prose>}
      </>
    );
  };
  const onward = <Onward view={view} place={place} kept={kept} />;
  const home = { href: place.base, text: texts.title[language] };
  return (
    <Page
      view={view}
      title={texts.answers[language]}
      lead={texts.answersLead[language]}
      above={`${texts.title[language]} · ${sayLeft(scan, language)}`}
      back={place.kind === 'own' ? home : undefined}
    >
      <KeepLink view={view} kept={kept} link={link} />
      <ActionGroup>{onward}</ActionGroup>
      <DescriptionList
        rows={[
          {
            term: texts.sector[language],
            value: sectorTexts[scan.sector][language],
            change: change(`${place.here}/sector`),
          },
          ...questionTexts.map(({ question }, at) => ({
            term: `${at + 1}. ${question[language]}`,
            value: said(at),
            change: change(`${place.here}/vraag/${at + 1}`),
          })),
        ]}
      />
      <ActionGroup>
        {onward}
        {mayChange && kept.removal === 'yes' ? (
          <ButtonLink href={`${place.here}/weggooien`} kind="quiet" icon="trash">
            {texts.discard[language]}
          </ButtonLink>
        ) : null}
      </ActionGroup>
      {mayChange && kept.removal !== 'yes' ? <p>{stays[kept.removal][language]}</p> : null}
    </Page>
  );
};

/** Throwing away is for good, so it is asked once more. */
export const DiscardPage = ({ view, place }: Pick<Props, 'view' | 'place'>) => {
  const { language } = view;
  return (
    <Page view={view} title={texts.discard[language]} lead={texts.discardLead[language]} width="narrow">
      <ActionGroup>
        <PostButton action={`${place.here}/verwijdering`} kind="danger" icon="trash">
          {texts.discardYes[language]}
        </PostButton>
        <ButtonLink href={place.here}>{texts.discardNo[language]}</ButtonLink>
      </ActionGroup>
    </Page>
  );
};
