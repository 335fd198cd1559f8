import { useContext } from 'hono/jsx';
import { LanguageContext, useText } from '../language.ts';
import { dateInWords, DateText } from '../parts/date-text.tsx';
import type { Language } from '../view.ts';

/** Dates are `YYYY-MM-DD`. */
export type RetentionBarProps = { from: string; archiveOn: string; destroyOn: string; today: string };

const width = 600;
const days = (value: string): number => new Date(value).getTime() / 86_400_000;

/** Where a date lies on the bar, in pixels; the bar has a little room before and after. */
const placeOn = ({ from, destroyOn }: RetentionBarProps) => {
  const start = days(from);
  const span = Math.max(1, days(destroyOn) - start);
  return (value: string): number =>
    Math.min(width - 12, Math.max(8, 8 + ((days(value) - start) / span) * (width - 56)));
};

const Bar = (bar: RetentionBarProps) => {
  const place = placeOn(bar);
  const [archive, destroy, today] = [place(bar.archiveOn), place(bar.destroyOn), place(bar.today)];
  return (
    <svg class="zv-clock__bar" viewBox={`0 0 ${width} 64`} aria-hidden="true" focusable="false">
      <rect class="zv-clock__active" x="8" y="24" width={String(Math.max(0, archive - 8))} height="20" rx="10" />
      <rect
        class="zv-clock__archive"
        x={String(archive + 3)}
        y="24"
        width={String(Math.max(0, destroy - archive - 6))}
        height="20"
        rx="10"
      />
      <circle class="zv-clock__end" cx={String(destroy + 16)} cy="34" r="9" />
      <path class="zv-clock__cross" d={`M${destroy + 12.5} 30.5l7 7m0 -7l-7 7`} />
      <path class="zv-clock__line" d={`M${today} 14v40`} />
      <circle class="zv-clock__now" cx={String(today)} cy="12" r="7" />
    </svg>
  );
};

const sentence = (bar: RetentionBarProps, language: Language): string => {
  const say = (value: string) => dateInWords(value, language);
  return language === 'nl'
    ? `In gebruik tot ${say(bar.archiveOn)}. Daarna in het archief tot ${say(bar.destroyOn)}. Dan vernietigen we het.`
    : `In use until ${say(bar.archiveOn)}. Then in the archive until ${say(bar.destroyOn)}. Then we destroy it.`;
};

/** The clock of a record: in use → archive → destroyed, with a line for today. */
export const RetentionBar = (bar: RetentionBarProps) => {
  const text = useText();
  const language = useContext(LanguageContext);
  return (
    <figure class="zv-clock">
      <Bar {...bar} />
      <figcaption>
        <p class="zv-clock__sentence">{sentence(bar, language)}</p>
        <ul class="zv-clock__legend">
          <li class="zv-clock__key zv-clock__key--now">
            {text('today')}: <DateText value={bar.today} />
          </li>
          <li class="zv-clock__key zv-clock__key--active">{text('retentionActive')}</li>
          <li class="zv-clock__key zv-clock__key--archive">{text('retentionArchive')}</li>
          <li class="zv-clock__key zv-clock__key--end">{text('retentionDestroy')}</li>
        </ul>
      </figcaption>
    </figure>
  );
};
