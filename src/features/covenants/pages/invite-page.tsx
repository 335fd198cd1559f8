import { ActionGroup, Alert, Button, Card, fill, Form, Page } from '../../../ui/index.ts';
import { GuestFields } from '../../guests/index.ts';
import type { CovenantParty } from '../content.ts';
import { pathOf } from '../paths.ts';
import type { CovenantPage } from '../read-covenant.ts';
import { texts } from '../texts/texts.ts';
import type { FormProps } from './frame.tsx';

type Props = FormProps & { page: CovenantPage; party: CovenantParty; sms: boolean };

/** Who signs for a party, and how that person proves to be it. */
export const InvitePage = (props: Props) => {
  const { view, page, party, sms, values, errors, refusal } = props;
  const { language } = view;
  const { name, mail, phone } = party.signer;
  const known = {
    ...{ guestName: name, guestMail: mail, guestPhone: phone, guestWorkplace: party.name },
    guestProof: sms && phone !== '' ? 'sms' : 'phone',
  };
  const here = `${pathOf(page.covenant.id)}/handtekeningen`;
  return (
    <Page
      view={view}
      title={`${texts.inviteTitle[language]} – ${page.content.title}`}
      heading={fill(texts.inviteHeading[language], { name: party.name })}
      lead={texts.inviteLead[language]}
      above={page.content.title}
      back={{ href: here, text: texts.toSignatures[language] }}
      errors={errors}
    >
      {refusal === undefined ? null : <Alert kind="attention">{refusal}</Alert>}
      <Form action={`${here}/${party.id}/uitnodiging`}>
        <Card>
          <GuestFields language={language} values={{ ...known, ...values }} errors={errors} sms={sms} />
        </Card>
        <ActionGroup>
          <Button icon="send">{texts.invite[language]}</Button>
        </ActionGroup>
      </Form>
    </Page>
  );
};
