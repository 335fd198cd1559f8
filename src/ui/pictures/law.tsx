import type { Child } from 'hono/jsx';
import { MoreInfo } from '../parts/small.tsx';

export type LawReference = { law: string; article: string; text: Child };

/** The law, one level deeper: most people need the reason, not the article. */
export const LawInfo = ({ law }: { law: readonly LawReference[] }) =>
  law.length === 0 ? null : (
    <MoreInfo>
      {law.map((reference) => (
        <p class="zv-law">
          <strong>
            {reference.law} {reference.article}
          </strong>
          <br />
          {reference.text}
        </p>
      ))}
    </MoreInfo>
  );
