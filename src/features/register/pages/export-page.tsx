import { Alert, ButtonLink, dateInWords, fill, type Language, Page, PostButton, type View } from '../../../ui/index.ts';
import type { ExportRow } from '../exports/export-row.ts';
import { texts } from '../texts.ts';

/** Whole steps of five: a screen reader is told when something changed, not at every activity. */
export const percentOf = ({ done, total }: Pick<ExportRow, 'done' | 'total'>): number =>
  total === 0 ? 0 : Math.floor((done / total) * 20) * 5;

const Making = ({ row, language }: { row: ExportRow; language: Language }) => {
  const { done, total } = row;
  const percent = percentOf(row);
  const said = fill(texts.progress[language], { done, total, percent });
  return (
    <div class="zv-flow" aria-live="polite">
      <progress class="zv-progress" max={100} value={percent} aria-label={texts.making[language]}>
        {said}
      </progress>
      <p>{said}</p>
      {done >= total ? <p>{texts.layingOut[language]}</p> : null}
      <p>{texts.makingText[language]}</p>
    </div>
  );
};

const Ready = ({ row, language }: { row: ExportRow; language: Language }) => (
  <Alert kind="success" title={texts.ready[language]}>
    <p>{fill(texts.readyText[language], { date: dateInWords(row.endsAt, language, true) })}</p>
    <ButtonLink href={`/register/uitvoer/${row.id}/bestand`} kind="primary" icon="download">
      {texts.fetch[language]}
    </ButtonLink>
  </Alert>
);

const Failed = ({ row, language }: { row: ExportRow; language: Language }) => (
  <Alert kind="attention" title={texts.failed[language]}>
    <p>{texts.failedText[language]}</p>
    <PostButton action="/register/uitvoer" fields={{ vorm: row.format }} icon="refresh">
      {texts.again[language]}
    </PostButton>
  </Alert>
);

/** How far the file is, with the way to it when it is there. */
export const ExportPage = ({ view, row }: { view: View; row: ExportRow }) => {
  const { language } = view;
  const Now = row.madeAt !== null ? Ready : row.failedAt !== null ? Failed : Making;
  return (
    <Page
      view={view}
      title={texts.take[language]}
      width="narrow"
      back={{ href: '/register', text: texts.register[language] }}
    >
      <Now row={row} language={language} />
    </Page>
  );
};
