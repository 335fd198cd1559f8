import {
  Badge,
  type BadgeKind,
  ButtonLink,
  dateInWords,
  fill,
  type Language,
  MoreInfo,
  Prose,
  Section,
} from '../../../../ui/index.ts';
import type { Rating } from '../../party-words.ts';
import { fittingKind } from '../../policy.ts';
import type { PartyPage } from '../../read-party.ts';
import { testRole } from '../../role-test.ts';
import { detailTexts } from '../../texts-detail.ts';
import { ratingTexts } from '../../texts-party.ts';
import { roleReasonTexts, roleTestTexts } from '../../texts-role.ts';
import { kindTexts, roleTexts } from '../../texts.ts';

type Shown = { page: PartyPage; language: Language };

const lights: Record<Rating, BadgeKind> = { suits: 'good', 'with-agreements': 'attention', 'not-yet': 'stop' };

const by = (page: PartyPage, { by: account, at }: { by: string; at: Date }, language: Language): string =>
  fill(detailTexts.by[language], {
    name: page.names.get(account) ?? '',
    date: dateInWords(at.toISOString(), language),
  });

/** Which role the party has, and the answer that decided. */
export const Role = ({ page, language }: Shown) => {
  const { registered, roleTest, may } = page;
  const { party } = registered;
  const outcome = roleTest && testRole(roleTest.answers);
  return (
    <Section
      title={roleTestTexts.roleTest[language]}
      actions={
        may.arrange ? (
          <ButtonLink href={`/partijen/${party.id}/rol`}>
            {(roleTest ? roleTestTexts.again : roleTestTexts.doTest)[language]}
          </ButtonLink>
        ) : undefined
      }
    >
      <p>
        <strong>{roleTexts[party.role][language]}.</strong>{' '}
        {fill(roleTestTexts.fits[language], { kind: kindTexts[fittingKind(party.role)][language].toLowerCase() })}
      </p>
      {roleTest && outcome ? (
        <>
          <p>{roleReasonTexts[outcome.reason][language]}</p>
          {outcome.also ? <p>{roleTestTexts.alsoApart[language]}</p> : null}
          {roleTest.note ? <Prose>{roleTest.note}</Prose> : null}
          <p>{by(page, roleTest, language)}</p>
        </>
      ) : (
        <p>{roleTestTexts.notYet[language]}</p>
      )}
    </Section>
  );
};

/** The traffic light: words first, the colour only helps. */
export const Assessment = ({ page, language }: Shown) => {
  const { registered, assessments, may } = page;
  const [newest, ...earlier] = assessments;
  return (
    <Section
      title={detailTexts.assessment[language]}
      actions={
        may.assess ? (
          <ButtonLink href={`/partijen/${registered.party.id}/oordeel`}>
            {(newest ? detailTexts.assessAgain : detailTexts.assess)[language]}
          </ButtonLink>
        ) : undefined
      }
    >
      {newest ? (
        <>
          <p>
            <Badge kind={lights[newest.rating]}>{ratingTexts[newest.rating].name[language]}</Badge>
          </p>
          <Prose>{newest.reason}</Prose>
          <p>{by(page, newest, language)}</p>
        </>
      ) : (
        <p>{detailTexts.noAssessment[language]}</p>
      )}
      {earlier.length > 0 ? (
        <MoreInfo title={detailTexts.earlier[language]}>
          {earlier.map((assessment) => (
            <div>
              <p>
                <strong>{ratingTexts[assessment.rating].name[language]}</strong>, {by(page, assessment, language)}
              </p>
              <Prose>{assessment.reason}</Prose>
            </div>
          ))}
        </MoreInfo>
      ) : null}
    </Section>
  );
};
