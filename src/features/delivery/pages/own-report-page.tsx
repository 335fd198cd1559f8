import { ButtonLink, ClientPage, MoreInfo, Prose, type View } from '../../../ui/index.ts';
import { say, sayDay } from '../say.ts';
import { visitTexts as texts } from '../texts.ts';

export type OwnReportPageProps = {
  view: View;
  report: { id: string; title: string; body: string; heldOn: string; from: string; until: Date };
};

/** A report as the client reads it: large letters, who wrote it, until when. */
export const OwnReportPage = ({ view, report }: OwnReportPageProps) => {
  const { language } = view;
  const { title, from, heldOn } = report;
  return (
    <ClientPage
      view={view}
      title={texts.report[language]}
      heading={title}
      above={say(texts.about, language, { day: sayDay(heldOn, language) })}
      lead={from === '' ? undefined : say(texts.from, language, { name: from })}
      back={{ href: '/mijn', text: texts.back[language] }}
    >
      <Prose>{report.body}</Prose>
      <p>{say(texts.readUntil, language, { day: sayDay(report.until, language) })}</p>
      <ButtonLink href={`/mijn/verslagen/${report.id}/tekst`} icon="download" wide>
        {texts.download[language]}
      </ButtonLink>
      <MoreInfo>
        <p>{texts.downloadWhy[language]}</p>
      </MoreInfo>
      {/* Stopping is as easy as saying yes (AVG 7(3)): at most three taps, from here as well. */}
      <ButtonLink href="/mijn/toestemmingen" kind="quiet" icon="adjustments" wide>
        {texts.stop[language]}
      </ButtonLink>
    </ClientPage>
  );
};
