import type { FormValues } from '../../../platform/http/form.ts';
import {
  ActionGroup,
  Button,
  ButtonLink,
  type FieldErrors,
  Form,
  List,
  Page,
  PostButton,
  Section,
  Select,
  type View,
} from '../../../ui/index.ts';
import { AccessList } from '../../guests/index.ts';
import type { NamedMember } from '../members/describe-members.ts';
import type { MembersPage } from '../members/view-members.ts';
import { say, sayMoment } from '../say.ts';
import { MemberRights } from './member-rights.tsx';
import { leavingTexts, memberTexts as texts } from '../texts/member-texts.ts';
import { roomTexts } from '../texts/room-texts.ts';
import { talkTexts } from '../texts/talk-texts.ts';

type Props = { view: View; page: MembersPage; values?: FormValues; errors?: FieldErrors };

/** Who is in a room, letting somebody in or out, and closing it. */
export const WorkMembersPage = (props: Props) => {
  const { view, page, errors } = props;
  const { language } = view;
  const here = page.members.filter(({ leftAt }) => leftAt === null);
  const gone = page.members.filter(({ leftAt }) => leftAt !== null);
  return (
    <Page
      view={view}
      title={texts.title[language]}
      lead={texts.lead[language]}
      above={`${page.callName}: ${page.room.title}`}
      back={{ href: `/ruimtes/${page.room.id}`, text: roomTexts.backToRoom[language] }}
      errors={errors}
      width="narrow"
    >
      <Section title={texts.now[language]}>
        <List label={texts.now[language]} items={here.map((member) => present(member, props))} />
        {page.mayChange ? <p>{texts.outAbout[language]}</p> : null}
      </Section>
      <Guests {...props} />
      {page.mayChange ? <LettingIn {...props} /> : null}
      {gone.length === 0 ? null : (
        <Section title={texts.before[language]}>
          <List label={texts.before[language]} items={gone.map((member) => past(member, props))} />
        </Section>
      )}
      {page.mayChange ? <Closing {...props} /> : null}
    </Page>
  );
};

function roleIn({ kind, party }: NamedMember, { view, page }: Props): string {
  const { language } = view;
  if (kind === 'worker') return view.who?.organisationName ?? '';
  if (kind === 'guest') return say(talkTexts.ofParty, language, { party: page.parties.get(party ?? '') ?? '' });
  return talkTexts[kind][language];
}

const present = (member: NamedMember, props: Props) => {
  const { view, page } = props;
  const { language } = view;
  const since = `${texts.since[language].toLowerCase()} ${sayMoment(member.joinedAt, language)}`;
  const self = member.id === page.me;
  return {
    title: member.name || talkTexts.someone[language],
    text: `${roleIn(member, props)} · ${texts[member.may][language]} · ${since}`,
    ...(page.mayChange && {
      badges: (
        <PostButton action={`/ruimtes/${page.room.id}/leden/${member.id}/vertrek`} kind="quiet">
          {texts[self ? 'outSelf' : 'out'][language]}
          <span class="zv-hidden"> {member.name}</span>
        </PostButton>
      ),
    }),
  };
};

const past = (member: NamedMember, props: Props) => {
  const { language } = props.view;
  const until = `${texts.untilWhen[language].toLowerCase()} ${sayMoment(member.leftAt ?? member.joinedAt, language)}`;
  return {
    title: member.name || talkTexts.someone[language],
    text: `${roleIn(member, props)} · ${until} · ${leavingTexts[member.leftBecause ?? 'removed'][language]}`,
  };
};

const Guests = ({ view: { language }, page }: Props) => {
  const open = page.accesses.filter(({ state }) => state === 'open');
  const url = `/ruimtes/${page.room.id}/gasten`;
  if (open.length === 0 && !page.mayChange) return null;
  const button = (
    <ButtonLink href={`${url}/nieuw`} kind="primary" icon="plus">
      {texts.guest[language]}
    </ButtonLink>
  );
  return (
    <Section title={texts.guests[language]} actions={page.mayChange ? button : undefined}>
      <p>{texts.guestsAbout[language]}</p>
      {open.length === 0 ? null : (
        <AccessList
          accesses={open}
          language={language}
          stopAt={() => null}
          secretAt={({ id }) => (page.mayChange ? `${url}/${id}/code` : null)}
        />
      )}
    </Section>
  );
};

const LettingIn = ({ view: { language }, page, values = {}, errors }: Props) => (
  <Section title={texts.letIn[language]}>
    {page.candidates.length === 0 ? (
      <p>{texts.nobodyToAdd[language]}</p>
    ) : (
      <Form action={`/ruimtes/${page.room.id}/leden`}>
        <Select
          name="wie"
          label={texts.who[language]}
          options={page.candidates.map(({ value, name, kind }) => ({
            value,
            text: `${name} (${texts[kind][language]})`,
          }))}
          value={values.wie}
          error={errors?.wie}
        />
        <MemberRights language={language} values={values} errors={errors ?? {}} />
        <ActionGroup>
          <Button icon="user-check">{texts.add[language]}</Button>
        </ActionGroup>
      </Form>
    )}
  </Section>
);

const Closing = ({ view: { language }, page }: Props) => (
  <Section title={texts.close[language]}>
    <p>{texts.closeAbout[language]}</p>
    <PostButton action={`/ruimtes/${page.room.id}/sluiting`} kind="danger">
      {texts.closeNow[language]}
    </PostButton>
  </Section>
);
