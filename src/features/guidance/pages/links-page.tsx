import { Badge, fill, List, PlainPage, Section, dateInWords, type View } from '../../../ui/index.ts';
import type { Link } from '../catalogue.ts';
import { texts } from '../texts.ts';

/** Official places, by country, each with the day on which somebody looked. */
export const LinksPage = ({ view, links }: { view: View; links: readonly Link[] }) => {
  const { language } = view;
  const checked = ({ checked_on: day }: Link) =>
    day === null ? null : <Badge>{fill(texts.checkedOn[language], { day: dateInWords(day, language) })}</Badge>;
  return (
    <PlainPage view={view} title={texts.links[language]} lead={texts.linksLead[language]}>
      {links.some((link) => link.checked_on === null) ? <p>{texts.notChecked[language]}</p> : null}
      {(['NL', 'BE'] as const).map((country) => {
        const title = (country === 'NL' ? texts.netherlands : texts.belgium)[language];
        return (
          <Section title={title}>
            <List
              label={title}
              items={links
                .filter((link) => link.country === country)
                .map((link) => ({
                  title: link.name[language],
                  href: link.address,
                  text: link.about[language],
                  badges: checked(link),
                }))}
            />
          </Section>
        );
      })}
    </PlainPage>
  );
};
