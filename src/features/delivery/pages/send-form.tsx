import { Button, Card, Form, type Language, MoreInfo, type Option, RadioGroup } from '../../../ui/index.ts';
import type { ViewedReport } from '../reports/view-report.ts';
import { say, sayDay } from '../say.ts';
import { messageTexts } from '../../../platform/links/texts.ts';
import { workTexts as texts } from '../texts-work.ts';

type SendFormProps = { report: ViewedReport; language: Language; error: string | undefined };

function optionsFor(
  { callName: name, email, representatives, parties, until }: ViewedReport,
  language: Language,
): Option[] {
  const day = sayDay(until, language);
  const hint =
    email === null ? texts.toClientNoMail[language] : say(texts.toClientHint, language, { mail: email, name, day });
  return [
    { value: 'client', text: say(texts.toClient, language, { name }), description: hint },
    ...representatives.map((each) => ({
      value: `vertegenwoordiger:${each.id}`,
      text: say(texts.toRepresentative, language, { name: each.name }),
    })),
    ...parties.map((party) => ({
      value: `partij:${party.id}`,
      text: say(texts.toParty, language, { name: party.name }),
      description: texts.toPartyHint[language],
    })),
  ];
}

/** The mail exactly as it will be, so that nobody has to trust us about what it does not say. */
const Preview = ({ language }: { language: Language }) => (
  <MoreInfo title={texts.preview[language]}>
    <p>{texts.previewWhy[language]}</p>
    <Card level={3} icon="mail" title={messageTexts.mailSubject[language]}>
      <p>{messageTexts.mailFirst[language]}</p>
      <p>{messageTexts.mailSecond[language]}</p>
      <p>{messageTexts.mailLink[language]}</p>
      <p>{messageTexts.mailFooter[language]}</p>
    </Card>
  </MoreInfo>
);

export const SendForm = ({ report, language, error }: SendFormProps) => (
  <Form action={`/clienten/${report.client}/verslagen/${report.report.id}/versturen`}>
    <RadioGroup
      name="naar"
      label={texts.toWhom[language]}
      description={texts.toWhomLead[language]}
      options={optionsFor(report, language)}
      value="client"
      error={error}
    />
    <Preview language={language} />
    <Button icon="send">{texts.send[language]}</Button>
  </Form>
);
