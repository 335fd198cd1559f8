import type { Child } from 'hono/jsx';
import { useText } from '../language.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { LawInfo, type LawReference } from './law.tsx';

export type CheckResult = 'ok' | 'condition' | 'consult' | 'obstacle';

export type CheckRow = { step: number; title: string; result: CheckResult; text: Child; law?: readonly LawReference[] };

const looks: Record<
  CheckResult,
  { icon: IconName; text: 'checkOk' | 'checkCondition' | 'checkConsult' | 'checkObstacle' }
> = {
  ok: { icon: 'check', text: 'checkOk' },
  condition: { icon: 'list-check', text: 'checkCondition' },
  consult: { icon: 'message', text: 'checkConsult' },
  obstacle: { icon: 'hand-stop', text: 'checkObstacle' },
};

/** A decision of the gate: ten rows in the order of the plan, each with its result in words. */
export const TenChecks = ({ checks }: { checks: readonly CheckRow[] }) => {
  const text = useText();
  return (
    <ol class="zv-checks" aria-label={text('tenChecks')}>
      {checks.map((check) => (
        <li class={`zv-check zv-check--${check.result}`}>
          <span class="zv-check__number" aria-hidden="true">
            {check.step}
          </span>
          <div class="zv-check__text">
            <p class="zv-check__title">{check.title}</p>
            <p>{check.text}</p>
            <LawInfo law={check.law ?? []} />
          </div>
          <p class="zv-check__result">
            <Icon name={looks[check.result].icon} />
            <span>{text(looks[check.result].text)}</span>
          </p>
        </li>
      ))}
    </ol>
  );
};
