import {
  Badge,
  ButtonLink,
  dateInWords,
  DescriptionList,
  fill,
  type Language,
  List,
  PostButton,
  Prose,
  Section,
} from '../../../../ui/index.ts';
import { countryName } from '../../../../platform/countries.ts';
import type { PartyPage } from '../../read-party.ts';
import { detailTexts } from '../../texts-detail.ts';
import { certificateTexts, storageTexts, toolTexts, transferTexts } from '../../texts-party.ts';

type Shown = { page: PartyPage; language: Language };

const sayCountry = (code: string, { eea }: PartyPage, language: Language): string =>
  fill((eea.has(code) ? detailTexts.inside : detailTexts.outside)[language], { country: countryName(code, language) });

/** Where the data are and how they are kept safe: what is not known is said. */
export const Safety = ({ page, language }: Shown) => {
  const { registered, words, may } = page;
  const { facts, tools, storage, countries, party } = registered;
  const unknown = detailTexts.unknown[language];
  const said = (text: string) => (text === '' ? unknown : <Prose>{text}</Prose>);
  const outside = countries.some((code) => !page.eea.has(code));
  const where = countries.map((code) => sayCountry(code, page, language)).join('; ');
  return (
    <Section
      title={detailTexts.where[language]}
      actions={
        may.arrange ? (
          <ButtonLink href={`/partijen/${party.id}/gegevens`} icon="edit">
            {detailTexts.edit[language]}
          </ButtonLink>
        ) : undefined
      }
    >
      <DescriptionList
        rows={[
          { term: detailTexts.country[language], value: where || unknown },
          ...(outside || facts.transfer
            ? [
                {
                  term: detailTexts.transfer[language],
                  value: facts.transfer ? transferTexts[facts.transfer][language] : unknown,
                },
                { term: detailTexts.document[language], value: said(words.transferNote) },
              ]
            : []),
          { term: detailTexts.hosting[language], value: said(words.hosting) },
          { term: detailTexts.encryption[language], value: said(words.encryption) },
          { term: detailTexts.twoStep[language], value: said(words.twoStep) },
          { term: detailTexts.exit[language], value: said(words.exit) },
          { term: detailTexts.contact[language], value: said(words.contact) },
          {
            term: detailTexts.onWebsite[language],
            value: tools.map((tool) => toolTexts[tool][language]).join(', ') || detailTexts.nothingThere[language],
          },
          ...(tools.length > 0
            ? [
                {
                  term: detailTexts.onDevice[language],
                  value: storage === null ? unknown : storageTexts[storage][language],
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
};

export const Certificates = ({ page, language }: Shown) => {
  const { certificates, today, may, registered } = page;
  const path = `/partijen/${registered.party.id}/certificaten`;
  const sayEnd = (until: string | null) => {
    if (until === null) return <Badge>{detailTexts.noEnd[language]}</Badge>;
    const date = dateInWords(until, language);
    return until < today ? (
      <Badge kind="attention">{fill(detailTexts.ended[language], { date })}</Badge>
    ) : (
      <Badge kind="good">{fill(detailTexts.validTo[language], { date })}</Badge>
    );
  };
  return (
    <Section
      title={detailTexts.certificates[language]}
      actions={
        may.arrange ? (
          <ButtonLink href={`${path}/nieuw`} icon="plus">
            {detailTexts.addCertificate[language]}
          </ButtonLink>
        ) : undefined
      }
    >
      {certificates.length === 0 ? (
        <p>{detailTexts.noCertificates[language]}</p>
      ) : (
        <List
          label={detailTexts.certificates[language]}
          items={certificates.map(({ id, kind, until, note }) => ({
            title: certificateTexts[kind][language],
            text: note,
            badges: (
              <>
                {sayEnd(until)}
                {may.arrange ? (
                  <PostButton action={`${path}/${id}/einde`} kind="quiet">
                    {detailTexts.remove[language]}
                    <span class="zv-hidden"> {certificateTexts[kind][language]}</span>
                  </PostButton>
                ) : null}
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
};
