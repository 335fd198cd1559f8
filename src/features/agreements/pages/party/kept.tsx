import {
  Badge,
  ButtonLink,
  dateInWords,
  fill,
  type Language,
  List,
  PostButton,
  Section,
} from '../../../../ui/index.ts';
import { countryName } from '../../../../platform/countries.ts';
import type { PartyPage, Setting, SubProcessor } from '../../read-party.ts';
import { detailTexts } from '../../texts-detail.ts';

type Shown = { page: PartyPage; language: Language };

const Add = ({ href, children }: { href: string; children: string }) => (
  <ButtonLink href={href} icon="plus">
    {children}
  </ButtonLink>
);

const Answer = ({ sub, language }: { sub: SubProcessor; language: Language }) => {
  if (sub.decision === null) return <Badge kind="attention">{detailTexts.waits[language]}</Badge>;
  const date = dateInWords(sub.answeredOn ?? '', language);
  return sub.decision === 'agreed' ? (
    <Badge kind="good">{fill(detailTexts.agreedOn[language], { date })}</Badge>
  ) : (
    <Badge kind="stop">{fill(detailTexts.objectedOn[language], { date })}</Badge>
  );
};

export const SubProcessors = ({ page, language }: Shown) => {
  const { subProcessors, may, registered, eea } = page;
  const path = `/partijen/${registered.party.id}/subverwerkers`;
  const sayCountry = (code: string | null) =>
    code === null
      ? detailTexts.unknown[language]
      : fill((eea.has(code) ? detailTexts.inside : detailTexts.outside)[language], {
          country: countryName(code, language),
        });
  return (
    <Section
      title={detailTexts.subProcessors[language]}
      actions={may.arrange ? <Add href={`${path}/nieuw`}>{detailTexts.addSubProcessor[language]}</Add> : undefined}
    >
      {subProcessors.length === 0 ? (
        <p>{detailTexts.noSubProcessors[language]}</p>
      ) : (
        <List
          label={detailTexts.subProcessors[language]}
          items={subProcessors.map((sub) => ({
            title: sub.name,
            text: [sub.does, sayCountry(sub.country), sub.answer].filter((part) => part !== '').join(' · '),
            badges: (
              <>
                <Answer sub={sub} language={language} />
                {may.arrange ? (
                  <>
                    <ButtonLink href={`${path}/${sub.id}`} kind="quiet">
                      {(sub.decision === null ? detailTexts.giveAnswer : detailTexts.changeAnswer)[language]}
                      <span class="zv-hidden">: {sub.name}</span>
                    </ButtonLink>
                    <PostButton action={`${path}/${sub.id}/einde`} kind="quiet">
                      {detailTexts.remove[language]}
                      <span class="zv-hidden"> {sub.name}</span>
                    </PostButton>
                  </>
                ) : null}
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
};

const sayDone = ({ done }: Setting, { names }: PartyPage, language: Language): string =>
  done === null
    ? ''
    : fill(detailTexts.doneBy[language], {
        name: names.get(done.by) ?? '',
        date: dateInWords(done.at.toISOString(), language),
        words: done.words,
      });

/** What to set at this supplier: a line, and who did it in which words. Never a bare tick. */
export const Settings = ({ page, language }: Shown) => {
  const { settings, may, registered } = page;
  const path = `/partijen/${registered.party.id}/instellingen`;
  return (
    <div id="instellingen">
      <Section
        title={detailTexts.settings[language]}
        actions={may.arrange ? <Add href={`${path}/nieuw`}>{detailTexts.addSetting[language]}</Add> : undefined}
      >
        {settings.length === 0 ? (
          <p>{detailTexts.noSettings[language]}</p>
        ) : (
          <List
            label={detailTexts.settings[language]}
            items={settings.map((setting) => ({
              title: setting.line,
              text: sayDone(setting, page, language),
              badges: (
                <>
                  {setting.done === null ? <Badge kind="attention">{detailTexts.toDo[language]}</Badge> : null}
                  {may.arrange ? (
                    <ButtonLink href={`${path}/${setting.id}`} kind="quiet">
                      {(setting.done === null ? detailTexts.sayDone : detailTexts.edit)[language]}
                      <span class="zv-hidden">: {setting.line}</span>
                    </ButtonLink>
                  ) : null}
                </>
              ),
            }))}
          />
        )}
      </Section>
    </div>
  );
};
