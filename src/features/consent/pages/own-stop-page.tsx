import { ButtonLink, ClientPage, PostButton, Section, type View } from '../../../ui/index.ts';
import type { SubjectState } from '../list-subjects.ts';
import { say } from '../say.ts';
import { ownTexts } from '../texts-own.ts';
import { titleOf } from './frame.tsx';
import { ownUrl } from './parts.tsx';

type Props = { view: View; organisation: string; subject: SubjectState };

/** What changes and what does not, before the button that does it (interface J3). */
export const OwnStopPage = ({ view, organisation, subject }: Props) => {
  const text = say(ownTexts, view.language);
  const { title, partyName, explanation, key } = subject;
  const stays = ['staysRest', 'staysOthers', 'staysPast', 'staysProof'] as const;
  return (
    <ClientPage
      view={view}
      title={text('stopTitle')}
      heading={text('stopHeading', { title: titleOf({ title, partyName }) })}
      back={{ href: ownUrl(), text: text('back') }}
    >
      <p>{explanation}</p>
      <Section title={text('changes')}>
        <ul>
          <li>{text('changesNow', { organisation })}</li>
          <li>{text('changesWaiting')}</li>
          {partyName === null ? null : <li>{text('changesParty', { party: partyName })}</li>}
        </ul>
      </Section>
      <Section title={text('stays')}>
        <ul>
          {stays.map((each) => (
            <li>{text(each)}</li>
          ))}
        </ul>
      </Section>
      <PostButton action={ownUrl('intrekking')} fields={{ subject: key }} kind="danger" icon="hand-stop" wide>
        {text('stopNow')}
      </PostButton>
      <ButtonLink href={ownUrl()} wide>
        {text('notNow')}
      </ButtonLink>
    </ClientPage>
  );
};
