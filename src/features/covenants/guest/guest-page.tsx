import { DocumentView } from '../../../platform/document/index.ts';
import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  Card,
  ClientPage,
  dateInWords,
  fill,
  Form,
  Hidden,
  type Language,
  MoreInfo,
  Section,
  TextField,
} from '../../../ui/index.ts';
import { nameOfParty } from '../names.ts';
import { at, type FormProps } from '../pages/frame.tsx';
import { guestTexts as texts } from '../texts/guest-texts.ts';
import type { GuestCovenant } from './read-as-guest.ts';

type Props = FormProps & { page: GuestCovenant };

const State = ({ page, language }: { page: GuestCovenant; language: Language }) => {
  const { waits, state, covenant, version } = page;
  const holds = state === 'in-force' || state === 'ends-soon';
  return (
    <>
      {waits ? <Alert kind="info">{texts.waits[language]}</Alert> : null}
      {!waits && holds ? <Alert kind="success">{texts.inForce[language]}</Alert> : null}
      {!waits && (state === 'lapsed' || state === 'ended') ? (
        <Alert kind="attention">{texts.over[language]}</Alert>
      ) : null}
      {!waits && (state === 'signing' || state === 'not-yet') ? (
        <Alert kind="success" title={texts.signedTitle[language]}>
          {texts.signedText[language]}
        </Alert>
      ) : null}
      {covenant.leavings.map(({ party, leavesOn }) => (
        <Alert kind="attention">
          {fill(texts.leaves[language], {
            name: nameOfParty(version.written.content, party),
            date: dateInWords(leavesOn, language),
          })}
        </Alert>
      ))}
    </>
  );
};

const Sign = (props: Props) => {
  const { view, page, values } = props;
  const { language } = view;
  const { party, version, covenant, organisation } = page;
  const field = at({ ...props, values: { functie: party.signer.function, naam: party.signer.name, ...values } });
  return (
    <Section title={texts.signTitle[language]}>
      <p>{fill(texts.signAbout[language], { party: party.name })}</p>
      <Form action={`/gast/convenanten/${covenant.id}/handtekening`}>
        <Hidden name="gelezen" value={version.digest.toString('hex')} />
        <Card>
          <TextField {...field('naam')} label={texts.name[language]} autocomplete="name" />
          <TextField {...field('functie')} label={texts.function[language]} autocomplete="organization-title" />
        </Card>
        <ActionGroup>
          <Button icon="edit">{texts.sign[language]}</Button>
        </ActionGroup>
      </Form>
      <p>{fill(texts.paper[language], { organisation })}</p>
    </Section>
  );
};

/** A covenant for somebody outside: the whole text first, and then the signature. */
export const GuestPage = (props: Props) => {
  const { view, page, errors, refusal } = props;
  const { language } = view;
  const { party, version, covenant, organisation, waits } = page;
  const { content, blocks } = version.written;
  return (
    <ClientPage
      view={view}
      title={content.title}
      lead={fill(texts.lead[language], { organisation, party: party.name })}
      back={{ href: '/gast', text: texts.back[language] }}
      errors={errors}
    >
      {refusal === undefined ? null : <Alert kind="attention">{refusal}</Alert>}
      <State page={page} language={language} />
      <ActionGroup>
        <ButtonLink href={`/gast/convenanten/${covenant.id}/pdf`} kind="secondary" icon="download">
          {texts.pdf[language]}
        </ButtonLink>
      </ActionGroup>
      <DocumentView blocks={blocks[language]} />
      {waits ? <Sign {...props} /> : null}
      <MoreInfo title={texts.fingerprint[language]}>
        <p class="zv-secret">
          {version.digest
            .toString('hex')
            .replace(/(.{8})/g, '$1 ')
            .trim()}
        </p>
      </MoreInfo>
    </ClientPage>
  );
};
