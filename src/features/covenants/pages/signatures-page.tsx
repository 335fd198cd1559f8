import {
  ActionGroup,
  Alert,
  Badge,
  Button,
  ButtonLink,
  Card,
  DateText,
  dateInWords,
  fill,
  Form,
  Hidden,
  type Language,
  List,
  Page,
  Section,
  Select,
  TextArea,
  TextField,
  type View,
} from '../../../ui/index.ts';
import { type Signer, signersOf, type StoredVersion } from '../covenant.ts';
import { AccessList } from '../../guests/index.ts';
import { nameOfParty } from '../names.ts';
import { pathOf } from '../paths.ts';
import type { CovenantPage } from '../read-covenant.ts';
import { texts, wayTexts } from '../texts/texts.ts';
import { at, type FormProps } from './frame.tsx';

const Signature = ({ signer, language }: { signer: Signer; language: Language }) => {
  const { signature, invitedAt } = signer;
  if (signature) {
    return (
      <>
        <p>{fill(texts.signedBy[language], signature.words)}</p>
        <p>
          <DateText value={signature.at} time /> ({wayTexts[signature.way][language]})
        </p>
        {signature.words.kept === '' ? null : <p>{signature.words.kept}</p>}
      </>
    );
  }
  return invitedAt ? <p>{fill(texts.invitedOn[language], { date: dateInWords(invitedAt, language) })}</p> : null;
};

/** Who signed a version for which party, when and how. */
export const Signatures = ({ page, version, language, inviting = false }: SignaturesProps) => (
  <List
    label={texts.signaturesTitle[language]}
    items={signersOf(page.covenant, version.version).map((signer) => ({
      title: nameOfParty(version.written.content, signer.party),
      icon: signer.signature ? ('circle-check' as const) : ('clock' as const),
      text: <Signature signer={signer} language={language} />,
      badges: signer.signature ? undefined : <Badge kind="attention">{texts.notSigned[language]}</Badge>,
      ...(inviting && mayInvite(version, signer) && { href: invitePath(page.covenant.id, signer.party) }),
    }))}
  />
);
type SignaturesProps = {
  page: Pick<CovenantPage, 'covenant'>;
  version: StoredVersion;
  language: Language;
  /** Whether the one who looks may ask somebody outside to sign. */
  inviting?: boolean;
};

const mayInvite = ({ written }: StoredVersion, { party, signature }: Signer): boolean =>
  signature === null && !written.content.parties.some(({ id, ours }) => ours && id === party);
const invitePath = (covenant: string, party: string) => `${pathOf(covenant)}/handtekeningen/${party}/uitnodiging`;

/** Every version that was offered, with what became of it. */
export const Versions = ({ view: { language }, page }: { view: View; page: CovenantPage }) =>
  page.covenant.versions.length === 0 ? null : (
    <Section title={texts.versionsTitle[language]}>
      <List
        label={texts.versionsTitle[language]}
        items={page.covenant.versions.toReversed().map(({ version, offeredAt, completeAt, withdrawnAt }) => ({
          title: fill(texts.versionLine[language], { version, date: dateInWords(offeredAt, language) }),
          href: `${pathOf(page.covenant.id)}/versies/${version}`,
          icon: 'file-text' as const,
          text: completeAt
            ? fill(texts.versionComplete[language], { date: dateInWords(completeAt, language) })
            : (withdrawnAt ? texts.versionWithdrawn : texts.versionWaits)[language],
        }))}
      />
    </Section>
  );

/** The hash of a version, whether it still fits what was signed, and how anybody checks it. */
export const Fingerprint = ({
  version,
  page,
  language,
}: {
  version: StoredVersion;
  page: Pick<CovenantPage, 'covenant' | 'verified'>;
  language: Language;
}) => (
  <Section title={texts.fingerprint[language]}>
    {page.verified.get(version.version) !== true ? (
      <Alert kind="danger">{texts.notVerified[language]}</Alert>
    ) : signersOf(page.covenant, version.version).some(({ signature }) => signature) ? (
      <Alert kind="success">{texts.verified[language]}</Alert>
    ) : null}
    <p>{texts.verifyHow[language]}</p>
    <p class="zv-secret">
      {version.digest
        .toString('hex')
        .replace(/(.{8})/g, '$1 ')
        .trim()}
    </p>
  </Section>
);

const OwnSignature = (props: FormProps & { page: CovenantPage; version: StoredVersion; name: string }) => {
  const { view, page, version, name } = props;
  const { language } = view;
  return (
    <Section title={texts.signOurs[language]}>
      <p>{fill(texts.signOursAbout[language], { name })}</p>
      <Form action={`${pathOf(page.covenant.id)}/handtekeningen/eigen`}>
        <Hidden name="gelezen" value={version.digest.toString('hex')} />
        <Card>
          <TextField {...at(props)('functie')} label={texts.yourFunction[language]} />
        </Card>
        <ActionGroup>
          <Button icon="edit">{texts.sign[language]}</Button>
        </ActionGroup>
      </Form>
    </Section>
  );
};

const PaperSignature = (
  props: FormProps & { page: CovenantPage; version: StoredVersion; waiting: readonly Signer[] },
) => {
  const { view, page, version, waiting } = props;
  const { language } = view;
  const field = at(props);
  return (
    <Section title={texts.paperTitle[language]}>
      <p>{texts.paperAbout[language]}</p>
      <Form action={`${pathOf(page.covenant.id)}/handtekeningen/papier`}>
        <Hidden name="gelezen" value={version.digest.toString('hex')} />
        <Card>
          <Select
            {...field('partij')}
            label={texts.paperParty[language]}
            options={waiting.map(({ party }) => ({ value: party, text: nameOfParty(version.written.content, party) }))}
          />
          <TextField {...field('naam')} label={texts.paperName[language]} />
          <TextField {...field('functie')} id="functie-papier" label={texts.paperFunction[language]} />
          <TextArea {...field('bewaard')} label={texts.paperKept[language]} rows={2} />
        </Card>
        <ActionGroup>
          <Button kind="secondary">{texts.paperRecord[language]}</Button>
        </ActionGroup>
      </Form>
    </Section>
  );
};

/** Who signed what and when, and how the others can still sign. */
export const SignaturesPage = (props: FormProps & { page: CovenantPage }) => {
  const { view, page, errors, refusal } = props;
  const { language } = view;
  const { covenant, content, open, may } = page;
  const version = open ?? page.version;
  const waiting = open ? signersOf(covenant, open.version).filter(({ signature }) => signature === null) : [];
  const ours = content.parties.find((party) => party.ours)?.id;
  return (
    <Page
      view={view}
      title={`${texts.signaturesTitle[language]} – ${content.title}`}
      heading={texts.signaturesTitle[language]}
      above={content.title}
      lead={
        version
          ? fill(texts.signaturesLead[language], {
              version: version.version,
              date: dateInWords(version.offeredAt, language),
            })
          : undefined
      }
      back={{ href: pathOf(covenant.id), text: texts.back[language] }}
      errors={errors}
    >
      {refusal === undefined ? null : <Alert kind="attention">{refusal}</Alert>}
      {version ? (
        <Signatures page={page} version={version} language={language} inviting={may.arrange && open !== undefined} />
      ) : null}
      {version ? (
        <ActionGroup>
          <ButtonLink href={`${pathOf(covenant.id)}/versies/${version.version}`} kind="secondary" icon="file-text">
            {texts.readWhole[language]}
          </ButtonLink>
        </ActionGroup>
      ) : null}
      {open && may.arrange && waiting.some(({ party }) => party === ours) ? (
        <OwnSignature {...props} version={open} name={view.who?.name ?? ''} />
      ) : null}
      {open && may.arrange && waiting.some(({ party }) => party !== ours) ? (
        <PaperSignature {...props} version={open} waiting={waiting.filter(({ party }) => party !== ours)} />
      ) : null}
      {may.arrange && page.accesses.length > 0 ? (
        <Section title={texts.outsideTitle[language]}>
          <AccessList
            accesses={page.accesses}
            language={language}
            stopAt={({ id }) => `${pathOf(covenant.id)}/toegang/${id}/einde`}
            secretAt={({ id }) => `${pathOf(covenant.id)}/toegang/${id}/code`}
          />
        </Section>
      ) : null}
      {version ? <Fingerprint version={version} page={page} language={language} /> : null}
    </Page>
  );
};
