import type { FormValues } from '../../../../platform/http/form.ts';
import { Button, ButtonLink, type FieldErrors, Form, RadioGroup, Section } from '../../../../ui/index.ts';
import { AccessList } from '../../../guests/index.ts';
import { carerTexts } from '../../texts/carer-texts.ts';
import { say } from '../../texts/say.ts';
import { typed } from '../parts.tsx';
import { CarerFormPage, carersUrl, type OneCarerProps } from './parts.tsx';

/** The own page of the carer: who can open it until when, and the button that sends a link. */
export const DoorSection = ({ view, carers, carer }: OneCarerProps) => {
  const text = say(carerTexts, view.language);
  const at = carersUrl(carers.person.id, `${carer.id}/uitnodiging`);
  const accesses = carers.accesses.filter(({ object }) => object.id === carer.id).slice(0, 3);
  return (
    <Section
      title={text('door')}
      actions={
        carer.email === null ? null : (
          <ButtonLink href={at} icon="send">
            {text('invite')}
          </ButtonLink>
        )
      }
    >
      <p>{text(carer.email === null ? 'doorNoMail' : 'doorText')}</p>
      {accesses.length === 0 ? null : (
        <AccessList
          accesses={accesses}
          language={view.language}
          stopAt={({ id }) => `${at}/${id}/einde`}
          secretAt={({ id, guest }) => (guest.proof === 'sms' ? null : `${at}/${id}/code`)}
        />
      )}
    </Section>
  );
};

type InviteProps = OneCarerProps & { values: FormValues; errors?: FieldErrors };

export const InvitePage = (props: InviteProps) => {
  const { view, carers, carer, values, errors } = props;
  const text = say(carerTexts, view.language);
  const options = [
    ...(carers.sms && carer.phone !== null ? [{ value: 'sms', text: text('proofSms') }] : []),
    ...(carer.phone !== null ? [{ value: 'phone', text: text('proofPhone') }] : []),
    { value: 'letter', text: text('proofLetter') },
    { value: 'word', text: text('proofWord') },
  ];
  return (
    <CarerFormPage
      {...props}
      title={text('invite')}
      heading={text('invite')}
      lead={text('inviteLead')}
      {...(errors && { errors })}
    >
      <Form action={carersUrl(carers.person.id, `${carer.id}/uitnodiging`)}>
        <RadioGroup
          name="proof"
          label={text('proof')}
          options={options}
          value={typed(values, 'proof')}
          error={errors?.proof}
        />
        <Button icon="send">{text('inviteNow')}</Button>
      </Form>
    </CarerFormPage>
  );
};
