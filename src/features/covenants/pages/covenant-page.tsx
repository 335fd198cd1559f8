import {
  ActionGroup,
  Alert,
  Badge,
  ButtonLink,
  Card,
  dateInWords,
  DescriptionList,
  fill,
  List,
  MoreInfo,
  NeedGrid,
  Page,
  PostButton,
  Section,
  Timeline,
  type View,
} from '../../../ui/index.ts';
import { sayData } from '../document.ts';
import { gridOf } from '../grid.ts';
import { guestsOf } from '../life/tell-guests.ts';
import { nameOfParty } from '../names.ts';
import { partPath, pathOf, stops } from '../paths.ts';
import type { CovenantPage as Shown } from '../read-covenant.ts';
import { meaningTexts, stopTexts, texts } from '../texts/texts.ts';
import { Gaps, StateBadge } from './frame.tsx';
import { Versions } from './signatures-page.tsx';

type Props = { view: View; page: Shown };

/** What can be done next, the likeliest first. */
const Next = ({ view: { language }, page }: Props) => {
  const { covenant, may, open, version } = page;
  const here = pathOf(covenant.id);
  return (
    <ActionGroup>
      {may.arrange && covenant.draft ? (
        <ButtonLink href={`${here}/doel`} icon="pencil">
          {texts.goOnWriting[language]}
        </ButtonLink>
      ) : null}
      {may.arrange && covenant.draft ? (
        <ButtonLink href={`${here}/controle`} kind="secondary">
          {texts.toCheck[language]}
        </ButtonLink>
      ) : null}
      {open ? (
        <ButtonLink href={`${here}/handtekeningen`} icon="edit">
          {texts.toSignatures[language]}
        </ButtonLink>
      ) : null}
      {version ? (
        <ButtonLink href={`${here}/versies/${version.version}`} kind="secondary" icon="file-text">
          {texts.readWhole[language]}
        </ButtonLink>
      ) : null}
    </ActionGroup>
  );
};

const Needs = ({ view: { language }, page }: Props) => {
  const { content, gaps, around, choices } = page;
  return (
    <Section title={texts.matrix[language]}>
      <NeedGrid {...gridOf(content, gaps, around.plans)} />
      <MoreInfo title={texts.why[language]}>
        <List
          label={texts.why[language]}
          items={content.needs.map((need) => {
            const { data, how } = sayData(need, { choices, language });
            const flow = `${nameOfParty(content, need.from)} → ${nameOfParty(content, need.who)}`;
            return {
              title: need.what,
              text: [flow, need.why, [data, how].filter((each) => each !== '').join(' · ')]
                .filter((each) => each !== '')
                .join(' – '),
            };
          })}
        />
      </MoreInfo>
    </Section>
  );
};

const Contacts = ({ view: { language }, page }: Props) => {
  const { content, covenant } = page;
  const left = new Map(covenant.leavings.map(({ party, leavesOn }) => [party, leavesOn]));
  return (
    <Section title={texts.contacts[language]}>
      <DescriptionList
        rows={content.parties.map(({ id, name, contact, ours }) => {
          const ways = [contact.function, contact.name, contact.phone, contact.mail].filter((each) => each !== '');
          const gone = left.get(id);
          return {
            term: name,
            value: (
              <>
                <p>{ways.length === 0 ? texts.noContact[language] : ways.join(', ')}</p>
                {gone ? <p>{fill(texts.left[language], { date: dateInWords(gone, language) })}</p> : null}
                {ours ? null : (
                  <a class="utrecht-link utrecht-link--html-a" href={`${pathOf(covenant.id)}/partners/${id}`}>
                    {fill(texts.partnerTitle[language], { name })}
                  </a>
                )}
              </>
            ),
          };
        })}
      />
    </Section>
  );
};

/** After somebody left, or all stopped: whom to call. Who signed by link is told by the product. */
const TellOthers = ({ view: { language }, page }: Props) => {
  const { content, covenant, may } = page;
  if (!may.arrange || (covenant.leavings.length === 0 && !covenant.ending)) return null;
  const guests = guestsOf(covenant);
  const left = new Set(covenant.leavings.map(({ party }) => party));
  const toCall = content.parties.filter(({ id, ours }) => !ours && !left.has(id) && !guests.has(id));
  return toCall.length === 0 ? null : (
    <Section title={texts.tellOthers[language]}>
      <p>{texts.tellOthersAbout[language]}</p>
      <DescriptionList
        rows={toCall.map(({ name, contact }) => {
          const ways = [contact.function, contact.name, contact.phone, contact.mail].filter((each) => each !== '');
          return { term: name, value: ways.join(', ') || texts.noContact[language] };
        })}
      />
    </Section>
  );
};

const Parts = ({ view: { language }, page }: Props) => (
  <Section title={texts.partsTitle[language]}>
    <List
      label={texts.partsTitle[language]}
      items={stops.map((stop) => ({
        title: stopTexts[stop][language],
        href: partPath(page.covenant.id, stop),
        badges: page.draftGaps.some(({ part }) => part === stop || (part === 'gegevens' && stop === 'behoefte')) ? (
          <Badge kind="attention">{texts.gapsTitle[language]}</Badge>
        ) : undefined,
      }))}
    />
  </Section>
);

const Life = ({ view: { language }, page }: Props) => {
  const { covenant, version, open } = page;
  const here = pathOf(covenant.id);
  return (
    <Section title={texts.life[language]}>
      {covenant.draft === null && covenant.versions.length > 0 ? <p>{texts.reviseAbout[language]}</p> : null}
      <ActionGroup>
        {covenant.draft === null && covenant.versions.length > 0 ? (
          <PostButton action={`${here}/volgende-versie`} kind="secondary" icon="refresh">
            {(open ? texts.reviseOpen : texts.revise)[language]}
          </PostButton>
        ) : null}
        {covenant.draft !== null && covenant.versions.length > 0 ? (
          <PostButton action={`${here}/concept-weg`} kind="quiet">
            {texts.dropDraft[language]}
          </PostButton>
        ) : null}
        {version?.completeAt ? (
          <ButtonLink href={`${here}/evaluatie`} kind="secondary" icon="message">
            {texts.toEvaluate[language]}
          </ButtonLink>
        ) : null}
        {covenant.versions.length > 0 && !covenant.ending ? (
          <ButtonLink href={`${here}/vertrek`} kind="quiet">
            {texts.toLeave[language]}
          </ButtonLink>
        ) : null}
        {covenant.ending ? null : (
          <ButtonLink href={`${here}/einde`} kind="quiet">
            {texts.toEnd[language]}
          </ButtonLink>
        )}
      </ActionGroup>
    </Section>
  );
};

const Evaluations = ({ view: { language }, page }: Props) =>
  page.evaluations.length === 0 ? null : (
    <Section title={texts.evaluations[language]}>
      <Timeline
        label={texts.evaluations[language]}
        items={page.evaluations.map(({ at, words, uses }) => ({
          at,
          title: words.changes,
          text: (
            <>
              <p>{words.worked}</p>
              {words.shared === '' ? null : <p>{words.shared}</p>}
              <p>{fill(texts.usesCount[language], { n: uses })}</p>
            </>
          ),
        }))}
      />
    </Section>
  );

const Days = ({ view: { language }, page: { content, version, covenant, today } }: Props) => {
  const date = (day: string | null) => (day === null ? texts.noEnd[language] : dateInWords(day, language));
  const evaluateOn = version ? version.evaluateOn : content.evaluateOn;
  const due = evaluateOn !== null && evaluateOn <= today && version !== undefined;
  return (
    <>
      {covenant.ending ? (
        <p>{fill(texts.endedOn[language], { date: date(covenant.ending.on) })}</p>
      ) : (
        <p>
          {fill(texts.days[language], {
            from: date(content.start),
            until: date(version ? version.until : content.end),
          })}
        </p>
      )}
      {evaluateOn === null ? null : (
        <p>{fill((due ? texts.evaluationDue : texts.evaluateOn)[language], { date: date(evaluateOn) })}</p>
      )}
    </>
  );
};

/** A covenant: how it stands, what it makes possible, what is open, and how to go on. */
export const CovenantPage = ({ view, page }: Props) => {
  const { language } = view;
  const { covenant, state, content, gaps, draftGaps, may } = page;
  const beside = covenant.draft !== null && covenant.versions.length > 0;
  return (
    <Page
      view={view}
      title={content.title || texts.covenant[language]}
      lead={content.purpose}
      above={texts.covenant[language]}
      back={{ href: '/convenanten', text: texts.backAll[language] }}
    >
      <Card title={texts.state[language]} badge={<StateBadge state={state} language={language} />}>
        <p>{meaningTexts[state][language]}</p>
        <Days view={view} page={page} />
        {beside && may.arrange ? <p>{texts.newDraftWaits[language]}</p> : null}
      </Card>
      <Next view={view} page={page} />
      <TellOthers view={view} page={page} />
      {gaps.length > 0 ? (
        <Section title={texts.gapsTitle[language]}>
          <Gaps
            covenant={covenant.id}
            gaps={gaps}
            language={language}
            linked={may.arrange && covenant.draft !== null}
          />
        </Section>
      ) : (
        <Alert kind="success">{texts.noGaps[language]}</Alert>
      )}
      {beside && may.arrange && draftGaps.length > 0 ? (
        <Section title={texts.gapsOfDraft[language]}>
          <Gaps covenant={covenant.id} gaps={draftGaps} language={language} linked />
        </Section>
      ) : null}
      <Needs view={view} page={page} />
      <Contacts view={view} page={page} />
      {content.promises.length === 0 ? null : (
        <Section title={texts.promisesTitle[language]}>
          <List
            label={texts.promisesTitle[language]}
            items={content.promises.map(({ text, by }) => ({
              title: text,
              text: by.map((id) => nameOfParty(content, id)).join(', '),
            }))}
          />
        </Section>
      )}
      {may.arrange && covenant.draft ? <Parts view={view} page={page} /> : null}
      <Evaluations view={view} page={page} />
      <Versions view={view} page={page} />
      {may.arrange ? <Life view={view} page={page} /> : null}
    </Page>
  );
};
