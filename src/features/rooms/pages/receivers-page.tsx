import { sayReason } from '../../../gate/texts.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  Alert,
  Button,
  Card,
  Form,
  Hidden,
  type Language,
  List,
  Page,
  Prose,
  Section,
  type View,
} from '../../../ui/index.ts';
import type { Weighed, Weighing } from '../messages/check-message.ts';
import type { RoomPage } from '../reading/read-room.ts';
import { say, sayNames } from '../say.ts';
import { receiverTexts as texts } from '../texts/opening-texts.ts';
import { roomTexts } from '../texts/room-texts.ts';

type Props = { view: View; page: RoomPage; weighing: Weighing; values: FormValues };

const text = (values: FormValues, name: string) => [values[name] ?? ''].flat().join(',');

/** Somebody in the room may not have this message: first what is possible, then who and why. */
export const ReceiversPage = (props: Props) => {
  const { view, page, weighing, values } = props;
  const { language } = view;
  const may = weighing.receivers.filter((each) => each.may);
  const mayNot = weighing.receivers.filter((each) => !each.may);
  return (
    <Page
      view={view}
      title={texts.title[language]}
      lead={texts.lead[language]}
      above={`${page.callName}: ${page.room.title}`}
      back={{ href: `/ruimtes/${page.room.id}`, text: roomTexts.backToRoom[language] }}
      width="narrow"
    >
      <Section title={texts.may[language]}>
        {may.length === 0 ? null : <ToOthers {...props} may={may} />}
        <Rewriting {...props} />
        <Alert>{texts.filesAgain[language]}</Alert>
      </Section>
      <Section title={texts.mayNot[language]}>
        <List
          label={texts.mayNot[language]}
          items={mayNot.map((each) => ({ title: whoIs(each, props), text: reasonsOf(each, props) }))}
        />
      </Section>
      <Section title={texts.yourText[language]}>
        <Prose>{text(values, 'tekst')}</Prose>
      </Section>
    </Page>
  );
};

function whoIs({ receiver, names }: Weighed, { page, view }: Pick<Props, 'page' | 'view'>): string {
  const { language } = view;
  if (receiver.kind === 'party') {
    const party = page.parties.get(receiver.party) ?? receiver.party;
    return names.length === 0 ? party : `${party} (${sayNames(names, language)})`;
  }
  return names.length === 0 ? texts[receiver.kind][language] : sayNames(names, language);
}

function reasonsOf({ obstacles }: Weighed, { page, view }: Props): string {
  const { language } = view;
  const labels = new Map(page.fields.map(({ id, label }) => [id, label[language].toLowerCase()]));
  const nameOf = (id: string) => labels.get(id) ?? page.parties.get(id) ?? purposeOf(id, page, language);
  return [...new Set(obstacles.map((check) => sayReason(check, language, nameOf)))].join(' ');
}

const purposeOf = (id: string, { room, purpose }: RoomPage, language: Language): string | undefined =>
  id === room.purpose ? purpose[language].toLowerCase() : undefined;

const Kept = ({ values }: { values: FormValues }) => (
  <>
    <Hidden name="tekst" value={text(values, 'tekst')} />
    <Hidden name="gegevens" value={text(values, 'gegevens')} />
  </>
);

const ToOthers = ({ view, page, values, may }: Props & { may: readonly Weighed[] }) => {
  const { language } = view;
  const names = sayNames(
    may.map((each) => whoIs(each, { page, view })),
    language,
  );
  return (
    <Card title={say(texts.toOthers, language, { names })} level={3}>
      <p>{texts.toOthersHow[language]}</p>
      <Form action={`/ruimtes/${page.room.id}/berichten`} withFile>
        <Kept values={values} />
        <Hidden name="diepte" value={text(values, 'diepte')} />
        <Hidden name="naar" value={may.map(({ key }) => key).join(',')} />
        <Button icon="send">{roomTexts.send[language]}</Button>
      </Form>
    </Card>
  );
};

const Rewriting = ({ view: { language }, page, values, weighing: { lessDeep } }: Props) => {
  const title = lessDeep
    ? say(texts.lessDeep, language, { depth: roomTexts[lessDeep][language].toLowerCase() })
    : texts.rewrite[language];
  return (
    <Card title={title} level={3}>
      <p>{texts[lessDeep ? 'lessDeepHow' : 'rewriteHow'][language]}</p>
      <Form action={`/ruimtes/${page.room.id}/berichten`} withFile>
        <Kept values={values} />
        <Hidden name="diepte" value={lessDeep ?? text(values, 'diepte')} />
        <Hidden name="opnieuw" value="ja" />
        <Button kind="secondary" icon="pencil">
          {texts.rewrite[language]}
        </Button>
      </Form>
    </Card>
  );
};
