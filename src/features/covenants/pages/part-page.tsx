import { ActionGroup, Alert, Button, Card, fill, Form, Hidden, MoreInfo, Page, PostButton } from '../../../ui/index.ts';
import { parts } from '../parts/index.ts';
import { partKey, type PartName } from '../parts/part-names.ts';
import { partPath, pathOf, type Stop, stops } from '../paths.ts';
import type { DraftPage } from '../read-covenant.ts';
import { stopTexts, texts } from '../texts/texts.ts';
import { Gaps, type FormProps } from './frame.tsx';
import { Groups } from './fields.tsx';

export type PartPageProps = FormProps & { page: DraftPage; part: PartName; which: string };

const stopOf = (part: PartName): Stop => (part === 'gegevens' ? 'behoefte' : part);

/** "Deel 3 van 9: Behoeften". */
export const sayStop = (stop: Stop, language: 'nl' | 'en'): string =>
  `${fill(texts.stepOf[language], { n: stops.indexOf(stop) + 1, of: stops.length })}: ${stopTexts[stop][language]}`;

/** One part of a covenant, one thing on the page, with what is open about it. */
export const PartPage = (props: PartPageProps) => {
  const { view, page, part, which, errors, refusal } = props;
  const { language } = view;
  const { draft, covenant, choices, draftGaps } = page;
  const { heading, lead, more = [], groups, remove } = parts[part];
  const here = partPath(covenant.id, part, which === '' ? 'nieuw' : which);
  const stop = stopOf(part);
  const back = stop === part && which === '' && !isListed(part) ? pathOf(covenant.id) : partPath(covenant.id, stop);
  const open = draftGaps.filter((gap) => gap.part === part && gap.which === which);
  return (
    <Page
      view={view}
      title={`${heading(draft, which)[language]} – ${draft.title}`}
      heading={heading(draft, which)[language]}
      lead={lead?.[language]}
      above={sayStop(stop, language)}
      back={{ href: back, text: isListed(part) ? stopTexts[stop][language] : texts.back[language] }}
      errors={errors}
    >
      {refusal === undefined ? null : <Alert kind="attention">{refusal}</Alert>}
      {open.length === 0 || (part === 'partij' && which === '') ? null : (
        <Gaps covenant={covenant.id} gaps={open} language={language} linked={false} />
      )}
      <Form action={here}>
        <Hidden name="revisie" value={String(draft.revisions[partKey(part, which)] ?? 0)} />
        <Card>
          <Groups groups={groups(draft, which, choices)} form={props} language={language} />
        </Card>
        <ActionGroup>
          <Button name="hierna" value="volgende" icon="arrow-right">
            {texts.save[language]}
          </Button>
          <Button name="hierna" value="overzicht" kind="secondary">
            {texts.saveLater[language]}
          </Button>
        </ActionGroup>
      </Form>
      {more.length === 0 ? null : (
        <MoreInfo>
          {more.map((text) => (
            <p>{text[language]}</p>
          ))}
        </MoreInfo>
      )}
      {remove && which !== '' && !draft.parties.some(({ id, ours }) => ours && id === which) ? (
        <PostButton action={`${here}/verwijdering`} kind="danger" icon="trash">
          {texts.remove[language]}
        </PostButton>
      ) : null}
    </Page>
  );
};

const isListed = (part: PartName): boolean =>
  ['partij', 'behoefte', 'gegevens', 'grondslag', 'belofte', 'bijlage'].includes(part);
