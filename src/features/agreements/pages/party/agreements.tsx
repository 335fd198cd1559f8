import {
  Badge,
  ButtonLink,
  Card,
  dateInWords,
  DescriptionList,
  fill,
  type Language,
  MoreInfo,
  Section,
} from '../../../../ui/index.ts';
import { type AgreementSheet, emptySheet } from '../../agreement-sheet.ts';
import { clauses } from '../../party-words.ts';
import { type AgreementRow, agreementState } from '../../policy.ts';
import type { PartyPage } from '../../read-party.ts';
import { detailTexts } from '../../texts-detail.ts';
import { clauseTexts } from '../../texts-party.ts';
import { kindTexts, stateTexts, texts } from '../../texts.ts';
import { badgeOf, sayTerm } from '../stands.tsx';

type Shown = { page: PartyPage; language: Language };

/** What art. 28(3) asks, beside where it stands. Words, so that a gap is seen and nobody ticks a box. */
const ReadingAid = ({ sheet, language }: { sheet: AgreementSheet; language: Language }) => (
  <MoreInfo title={detailTexts.readingAid[language]}>
    <DescriptionList
      rows={clauses.map((clause) => ({
        term: clauseTexts[clause].label[language],
        value: (
          <>
            <p>{clauseTexts[clause].about[language]}</p>
            <p>
              <strong>{sheet.clauses[clause] ?? detailTexts.clauseNowhere[language]}</strong>
            </p>
          </>
        ),
      }))}
    />
  </MoreInfo>
);

const Agreement = ({ page, agreement, language }: Shown & { agreement: AgreementRow }) => {
  const { registered, today, sheets, may } = page;
  const state = agreementState(agreement, today);
  const sheet = sheets.get(agreement.id) ?? emptySheet;
  const path = `/partijen/${registered.party.id}/overeenkomsten/${agreement.id}`;
  const { signedOn, keptWhere, contact } = sheet;
  return (
    <Card
      title={kindTexts[agreement.kind][language]}
      level={3}
      badge={<Badge kind={badgeOf[state]}>{stateTexts[state][language]}</Badge>}
      footer={
        agreement.covenant ? (
          <ButtonLink href={`/convenanten/${agreement.covenant}`}>{texts.toCovenant[language]}</ButtonLink>
        ) : may.arrange ? (
          <div class="zv-actions">
            <ButtonLink href={`${path}/verlenging`}>{texts.renew[language]}</ButtonLink>
            <ButtonLink href={`${path}/inhoud`} kind="quiet">
              {detailTexts.whereIsWhat[language]}
            </ButtonLink>
          </div>
        ) : undefined
      }
    >
      <p>{sayTerm(agreement, language)}</p>
      {signedOn ? <p>{fill(detailTexts.signed[language], { date: dateInWords(signedOn, language) })}</p> : null}
      {keptWhere ? <p>{fill(detailTexts.kept[language], { place: keptWhere })}</p> : null}
      {contact ? <p>{fill(detailTexts.contactAt[language], { contact })}</p> : null}
      {agreement.kind === 'processor' ? <ReadingAid sheet={sheet} language={language} /> : null}
    </Card>
  );
};

export const Agreements = ({ page, language }: Shown) => {
  const { party } = page.registered;
  const record = (
    <ButtonLink href={`/partijen/${party.id}/overeenkomsten/nieuw`} icon="plus">
      {detailTexts.recordAgreement[language]}
    </ButtonLink>
  );
  const { agreements } = page.registered;
  return (
    <Section title={detailTexts.agreements[language]} actions={page.may.arrange ? record : undefined}>
      {agreements.length === 0 ? <p>{detailTexts.noAgreement[language]}</p> : null}
      {agreements.map((agreement) => (
        <Agreement page={page} agreement={agreement} language={language} />
      ))}
    </Section>
  );
};
