import type { FormValues } from '../../../platform/http/form.ts';
import { LabelFields, labels, labelTexts } from '../../deidentification/index.ts';
import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  Checkbox,
  CopyBox,
  type FieldErrors,
  fill,
  Fold,
  Form,
  Hidden,
  type Language,
  MarkedText,
  Page,
  type Piece,
  Section,
  Select,
  SideBySide,
  TextArea,
  TextField,
  type View,
} from '../../../ui/index.ts';
import { type Desk, sayAdded } from '../desk/desk.ts';
import { countMarks } from '../desk/count-marks.ts';
import { groupMarks, type Rewriting, staysAsItIs } from '../desk/rewrite.ts';
import { texts } from '../texts.ts';
import { MarkRow } from './mark-row.tsx';
import { aroundDesk, type DeskPlace } from './place.ts';
import { Remains, type Remaining } from './remains.tsx';

export type DeskPageProps = {
  view: View;
  place: DeskPlace;
  desk: Desk;
  rewriting: Rewriting;
  risks: readonly Remaining[];
  doubts: readonly string[];
  values?: FormValues;
  errors?: FieldErrors;
};

/** The text before and after, with every mark to choose about, and what remains. One form; nothing is kept. */
export const DeskPage = ({ view, place, desk, rewriting, risks, doubts, values = {}, errors = {} }: DeskPageProps) => {
  const { language } = view;
  const { marks } = rewriting;
  return (
    <Page
      view={view}
      title={texts.title[language]}
      lead={summary(rewriting, language)}
      errors={errors}
      width="wide"
      {...aroundDesk(place, language)}
    >
      <BeforeAndAfter rewriting={rewriting} language={language} />
      <Form action={`${place.address}/bureau`} withFile wide>
        <Carried desk={desk} />
        <ActionGroup>
          {/* First, because Enter in a field presses the first button. */}
          <Button icon="refresh" name="doen" value="kijk">
            {texts.update[language]}
          </Button>
          <Button kind="secondary" icon="download" name="doen" value="bewaar">
            {texts.download[language]}
          </Button>
          <Button kind="quiet" icon="edit" name="doen" value="terug">
            {texts.change[language]}
          </Button>
        </ActionGroup>
        {marks.length === 0 ? null : (
          <Section title={texts.marks[language]}>
            <p>{texts.marksAbout[language]}</p>
            <div>
              {groupMarks(marks).map((group) => (
                <MarkRow group={group} text={desk.text} language={language} />
              ))}
            </div>
          </Section>
        )}
        <AddMark desk={desk} errors={errors} language={language} />
        <Remains risks={risks} doubts={doubts} language={language} />
        <ActionGroup>
          <Button icon="refresh" name="doen" value="kijk">
            {texts.update[language]}
          </Button>
        </ActionGroup>
        {place.client === null ? null : <KeyFields values={values} errors={errors} language={language} />}
        <PublicationFields values={values} errors={errors} language={language} />
      </Form>
      <ActionGroup>
        <ButtonLink kind="quiet" href={place.address}>
          {texts.startAgain[language]}
        </ButtonLink>
        {place.client === null ? null : (
          <ButtonLink kind="quiet" href={`${place.address}/sleutels`}>
            {texts.toKeys[language]}
          </ButtonLink>
        )}
        <ButtonLink kind="quiet" href="/onherkenbaar/besluiten">
          {texts.toPublications[language]}
        </ButtonLink>
      </ActionGroup>
    </Page>
  );
};

function summary({ marks }: Rewriting, language: Language): string {
  return marks.length === 0
    ? texts.foundNone[language]
    : fill(texts.foundSome[language], { n: countMarks(marks, language) });
}

/** What goes along to the next look. */
const Carried = ({ desk }: { desk: Desk }) => (
  <>
    <Hidden name="tekst" value={desk.text} />
    <Hidden name="wie" value={desk.who} />
    <Hidden name="weken" value={String(desk.weeks)} />
    {desk.added.map((each) => (
      <Hidden name="erbij[]" value={sayAdded(each)} />
    ))}
  </>
);

const BeforeAndAfter = ({ rewriting, language }: { rewriting: Rewriting; language: Language }) => {
  const { marks, text, output } = rewriting;
  const pieces = (say: 'before' | 'after'): Piece[] => {
    let at = 0;
    const made: Piece[] = [];
    for (const mark of marks) {
      const { start, end, said, instead, key, choice } = mark;
      const kind = labelTexts[choice.label][language];
      made.push({ said: text.slice(at, start) });
      if (say === 'before') made.push({ said, mark: { kind, href: `#m-${key}` } });
      else made.push({ said: instead, mark: { tone: staysAsItIs(mark) ? 'found' : 'replaced' } });
      at = end;
    }
    return [...made, { said: text.slice(at) }];
  };
  return (
    <>
      <SideBySide>
        <div>
          <h2>{texts.before[language]}</h2>
          <MarkedText pieces={pieces('before')} label={texts.before[language]} />
        </div>
        <div>
          <h2>{texts.after[language]}</h2>
          <MarkedText pieces={pieces('after')} label={texts.after[language]} tone="replaced" />
        </div>
      </SideBySide>
      <Alert kind="info">{texts.label[language]}</Alert>
      <CopyBox
        label={texts.copy[language]}
        description={texts.copyAbout[language]}
        text={output}
        rows={linesOf(output)}
      />
    </>
  );
};

/** As high as the text, as far as a screen is: lines of a usual width. */
const linesOf = (text: string): number => {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 80), 1);
  return Math.min(20, Math.max(4, lines));
};

const AddMark = ({ desk, errors, language }: { desk: Desk; errors: FieldErrors; language: Language }) => (
  <Section title={texts.more[language]}>
    <TextArea
      name="nieuw"
      label={texts.moreWords[language]}
      description={texts.moreWordsAbout[language]}
      value={desk.absent.join('\n')}
      error={errors.nieuw}
      rows={2}
      optional
    />
    <Select
      name="nieuw-soort"
      label={texts.kind[language]}
      options={labels.map((label) => ({ value: label, text: labelTexts[label][language] }))}
      value="person"
      empty={false}
    />
    <Checkbox
      name="schuif"
      label={texts.shift[language]}
      description={texts.shiftAbout[language]}
      checked={desk.shift}
    />
  </Section>
);

const publicationFields = ['destination', 'label', 'reasons', 'stays'] as const;

/** The way back is kept only when somebody asks for it (AVG 4(5): kept apart, and under the client's own key). */
const KeyFields = ({ values, errors, language }: { values: FormValues; errors: FieldErrors; language: Language }) => (
  <Fold id="sleutel" summary={texts.keepKey[language]} open={errors.about !== undefined}>
    <p>{texts.keepKeyAbout[language]}</p>
    <TextField
      name="about"
      label={texts.keyAbout[language]}
      description={texts.keyAboutHelp[language]}
      value={values.about}
      error={errors.about}
    />
    <ActionGroup>
      <Button kind="secondary" icon="key" name="doen" value="sleutel">
        {texts.keepKey[language]}
      </Button>
    </ActionGroup>
  </Fold>
);

/** What somebody decides before the text goes to others; closed until it is needed, or something is missing. */
const PublicationFields = ({
  values,
  errors,
  language,
}: {
  values: FormValues;
  errors: FieldErrors;
  language: Language;
}) => (
  <Section title={texts.publish[language]}>
    <p>{texts.publishAbout[language]}</p>
    <Fold
      id="publicatie"
      summary={texts.record[language]}
      open={publicationFields.some((field) => errors[field] !== undefined)}
    >
      <TextField
        name="destination"
        label={texts.destination[language]}
        description={texts.destinationAbout[language]}
        value={values.destination}
        error={errors.destination}
        size="full"
      />
      <LabelFields values={values} errors={errors} language={language} />
      <ActionGroup>
        <Button kind="secondary" icon="check" name="doen" value="leg-vast">
          {texts.record[language]}
        </Button>
      </ActionGroup>
    </Fold>
  </Section>
);
