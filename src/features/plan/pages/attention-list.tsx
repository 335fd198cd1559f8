import { Alert, type Language } from '../../../ui/index.ts';
import { sayAttention } from '../attention/texts.ts';
import type { Attention } from '../attention/attention.ts';
import type { NameOf } from '../names-in-plan.ts';

type Props = { title: string; points: readonly Attention[]; language: Language; nameOf: NameOf };

/** What deserves another look, beside what it is about. Nothing when there is nothing. */
export const AttentionList = ({ title, points, language, nameOf }: Props) =>
  points.length === 0 ? null : (
    <Alert kind="attention" title={title}>
      <ul>
        {points.map((point) => (
          <li>{sayAttention(point, language, nameOf)}</li>
        ))}
      </ul>
    </Alert>
  );
