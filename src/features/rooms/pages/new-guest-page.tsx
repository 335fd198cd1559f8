import type { FormValues } from '../../../platform/http/form.ts';
import { ActionGroup, Button, type FieldErrors, Form, Page, Select, type View } from '../../../ui/index.ts';
import { GuestFields } from '../../guests/index.ts';
import type { MembersPage } from '../members/view-members.ts';
import { say, sayDay } from '../say.ts';
import { MemberRights } from './member-rights.tsx';
import { memberTexts as texts } from '../texts/member-texts.ts';

type Props = { view: View; page: MembersPage; values: FormValues; errors?: FieldErrors };

/** Letting in somebody of another organisation. */
export const NewGuestPage = ({ view, page, values, errors }: Props) => {
  const { language } = view;
  const { room, callName, partners } = page;
  return (
    <Page
      view={view}
      title={texts.guestTitle[language]}
      lead={say(texts.guestLead, language, { day: room.endsOn ? sayDay(room.endsOn, language) : '' })}
      above={`${callName}: ${room.title}`}
      back={{ href: `/ruimtes/${room.id}/leden`, text: texts.title[language] }}
      errors={errors}
      width="narrow"
    >
      <Form action={`/ruimtes/${room.id}/gasten`}>
        <Select
          name="partij"
          label={texts.party[language]}
          options={partners.map(({ party, name }) => ({ value: party, text: name }))}
          value={values.partij ?? (partners.length === 1 ? partners[0]!.party : room.party) ?? undefined}
          error={errors?.partij}
        />
        <GuestFields language={language} values={values} errors={errors ?? {}} sms={page.sms} />
        <MemberRights language={language} values={values} errors={errors ?? {}} />
        <ActionGroup>
          <Button icon="user-check">{texts.invite[language]}</Button>
        </ActionGroup>
      </Form>
    </Page>
  );
};
