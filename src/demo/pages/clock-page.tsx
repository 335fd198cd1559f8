import { Alert, Button, ButtonLink, dateInWords, Form, PlainPage, TextField, type View } from '../../ui/index.ts';
import { texts } from '../texts.ts';

type Props = { view: View; now: Date; moved?: boolean; typed?: string; wrong?: boolean };

export const ClockPage = ({ view, now, moved = false, typed = '', wrong = false }: Props) => {
  const { language } = view;
  const errors = wrong ? { dagen: texts.daysWrong[language] } : {};
  return (
    <PlainPage view={view} title={texts.clock[language]} lead={texts.clockLead[language]} errors={errors}>
      {moved ? <Alert kind="success">{texts.moved[language]}</Alert> : null}
      <p>
        {texts.now[language]} <strong>{dateInWords(now, language)}</strong>.
      </p>
      <Form action="/demo/klok">
        <TextField
          name="dagen"
          label={texts.days[language]}
          description={texts.daysAbout[language]}
          value={typed}
          error={errors.dagen}
          size="short"
        />
        <Button icon="clock">{texts.move[language]}</Button>
      </Form>
      <ButtonLink href="/vandaag" kind="quiet">
        {language === 'nl' ? 'Terug naar het werk' : 'Back to work'}
      </ButtonLink>
    </PlainPage>
  );
};
