import { Alert, type Language, List } from '../../../../ui/index.ts';
import type { Gap } from '../../gaps.ts';
import type { PartyPage } from '../../read-party.ts';
import { detailTexts } from '../../texts-detail.ts';
import { gapTexts } from '../../texts-party.ts';
import { currentAgreement } from '../stands.tsx';

/** Where somebody can arrange what is missing. */
function placeFor(gap: Gap, { registered, today, subProcessors }: PartyPage): string {
  const here = `/partijen/${registered.party.id}`;
  const agreement = currentAgreement(registered, today);
  const waiting = subProcessors.find(({ decision }) => decision === null);
  const [flow] = registered.flows;
  const places: Record<Gap, string> = {
    'agreement-none': `${here}/overeenkomsten/nieuw`,
    'agreement-lapsed': agreement ? `${here}/overeenkomsten/${agreement.id}/verlenging` : here,
    'agreement-ends': agreement ? `${here}/overeenkomsten/${agreement.id}/verlenging` : here,
    'agreement-kind': `${here}/rol`,
    'role-differs': `${here}/rol`,
    'ended-in-plan': flow ? `/activiteiten/${flow.activity}#stap-7` : '/activiteiten',
    transfer: `${here}/gegevens#veld-doorgifte`,
    country: `${here}/gegevens#veld-land`,
    'certificate-ended': `${here}/certificaten/nieuw`,
    'sub-processor': waiting ? `${here}/subverwerkers/${waiting.id}` : here,
    settings: `${here}#instellingen`,
    assessment: `${here}/oordeel`,
  };
  return places[gap];
}

/** What can be arranged now, the weightiest first. Only who may arrange it gets the way to it. */
export const OpenPoints = ({ page, language }: { page: PartyPage; language: Language }) => {
  const { gaps } = page.registered;
  if (gaps.length === 0) {
    return (
      <Alert kind="success" title={detailTexts.allArranged[language]}>
        {detailTexts.allArrangedText[language]}
      </Alert>
    );
  }
  const open = (gap: Gap) => page.may.arrange || (gap === 'assessment' && page.may.assess);
  return (
    <List
      label={detailTexts.open[language]}
      items={gaps.map((gap) => ({
        title: gapTexts[gap].short[language],
        href: open(gap) ? placeFor(gap, page) : undefined,
        text: gapTexts[gap].solve[language],
      }))}
    />
  );
};
