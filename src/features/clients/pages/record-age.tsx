import { Alert, ButtonLink } from '../../../ui/index.ts';
import { sayDate } from '../../../platform/dates.ts';
import { ageTexts, bandTexts } from '../texts/age-texts.ts';
import { say } from '../texts/say.ts';
import { urlOf } from './parts.tsx';
import type { RecordProps } from './record-page.tsx';

/** How old, as far as it matters, and where it shows who decides. */
export const AgeLine = ({ view, record }: RecordProps) => {
  const { language } = view;
  const text = say(ageTexts, language);
  const { age, person, activity } = record;
  const { known, recorded } = age;
  const name = person.callName;
  const because =
    known?.from === 'birth'
      ? text('fromBirth')
      : recorded && text('since', { day: sayDate(recorded.at, language), reason: recorded.reason });
  return (
    <>
      {known ? (
        <p>
          <strong>{text('known', { band: bandTexts[known.band][language] })}.</strong> {because}
        </p>
      ) : (
        <p>{text(activity.people.includes('children') ? 'noneChild' : 'none', { name })}</p>
      )}
      {known?.mayBeOlder ? <Alert kind="attention">{text('mayBeOlder')}</Alert> : null}
      {known && known.band !== 'adult' ? <p>{text('minorNext')}</p> : null}
      {known?.from === 'birth' ? null : (
        <p>
          <ButtonLink href={urlOf(person.id, 'leeftijd')} kind="quiet" icon="pencil">
            {text(known ? 'change' : 'note')}
          </ButtonLink>
        </p>
      )}
    </>
  );
};
