import { Card, CardGrid, fill, type Language, Section } from '../../../ui/index.ts';
import type { ScanDocument } from '../policy.ts';
import { fittingTechniques, periods, type Planned, roadMap } from '../road-map.ts';
import { periodTexts, techniqueTexts, trajectoryTexts, whoTexts } from '../road-map-texts.ts';
import { texts } from '../texts.ts';

/** One trajectory: what, by whom, and what should be there first. */
const Track = ({ track: { id, after, who }, language }: { track: Planned; language: Language }) => (
  <div>
    <strong>{trajectoryTexts[id].title[language]}</strong>
    <p>{trajectoryTexts[id].text[language]}</p>
    <p>
      {texts.by[language]}: {whoTexts[who][language]}
      {after.length === 0 ? null : (
        <>
          <br />
          {texts.after[language]}: {after.map((each) => trajectoryTexts[each].title[language]).join(', ')}
        </>
      )}
    </p>
  </div>
);

/** Now, this quarter, this year; and the techniques that help along the way. */
export const RoadMap = ({ scan, language }: { scan: ScanDocument; language: Language }) => {
  const planned = roadMap(scan);
  const helpful = fittingTechniques(planned);
  return (
    <>
      <Section title={texts.roadMap[language]}>
        <p>{texts.roadMapLead[language]}</p>
        <CardGrid>
          {periods.map((period) => {
            const own = planned.filter((track) => track.period === period);
            return (
              <Card title={periodTexts[period][language]} level={3} icon={period === 'now' ? 'flag' : 'calendar'}>
                {own.length === 0 ? (
                  <p>{texts.nothingHere[language]}</p>
                ) : (
                  own.map((track) => <Track track={track} language={language} />)
                )}
              </Card>
            );
          })}
        </CardGrid>
      </Section>
      {helpful.length === 0 ? null : (
        <Section title={texts.techniques[language]}>
          <p>{texts.techniquesLead[language]}</p>
          <CardGrid>
            {helpful.map(({ technique, helps }) => (
              <Card title={techniqueTexts[technique].title[language]} level={3}>
                <p>{techniqueTexts[technique].text[language]}</p>
                <p>
                  {fill(texts.helpsWith[language], {
                    names: helps.map((id) => trajectoryTexts[id].title[language]).join(' · '),
                  })}
                </p>
              </Card>
            ))}
          </CardGrid>
        </Section>
      )}
    </>
  );
};
