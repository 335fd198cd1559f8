import { ButtonLink, fill, type Language, Link, MoreInfo, Section, Table } from '../../../../ui/index.ts';
import type { PartyPage } from '../../read-party.ts';
import type { PartyFlow } from '../../running-flows.ts';
import { detailTexts } from '../../texts-detail.ts';
import { planWords } from '../../../plan/index.ts';

const FIRST = 10;

const FlowTable = ({ flows, language }: { flows: readonly PartyFlow[]; language: Language }) => (
  <Table
    caption={detailTexts.gets[language]}
    head={[detailTexts.activity, detailTexts.purpose, detailTexts.data, detailTexts.way].map((text) => text[language])}
    rows={flows.map(({ activity, activityTitle, purpose, fields, channels, encrypted }) => [
      <Link href={`/activiteiten/${activity}?versie=running#stap-7`}>{activityTitle[language]}</Link>,
      purpose[language],
      fields.map(({ label }) => label[language]).join(', '),
      `${channels.map((channel) => planWords.channelTexts[channel][language].toLowerCase()).join(', ')}: ${(encrypted ? detailTexts.encrypted : detailTexts.notEncrypted)[language]}`,
    ])}
  />
);

/** What running plans give this party; a long list is folded after the first lines. */
export const Flows = ({ page, language }: { page: PartyPage; language: Language }) => {
  const { flows, party } = page.registered;
  const more = flows.slice(FIRST);
  return (
    <Section
      title={detailTexts.gets[language]}
      actions={
        <ButtonLink href={`/gegevenskaart?zoek=${encodeURIComponent(party.name)}`}>
          {detailTexts.seeMap[language]}
        </ButtonLink>
      }
    >
      {flows.length === 0 ? (
        <>
          <p>{detailTexts.getsNothing[language]}</p>
          <ButtonLink href="/activiteiten">{detailTexts.toPlans[language]}</ButtonLink>
        </>
      ) : (
        <FlowTable flows={flows.slice(0, FIRST)} language={language} />
      )}
      {more.length > 0 ? (
        <MoreInfo title={fill(detailTexts.moreFlows[language], { n: more.length })}>
          <FlowTable flows={more} language={language} />
        </MoreInfo>
      ) : null}
    </Section>
  );
};
