import { authorities, type AuthorityId } from '../../../gate/act.ts';
import { sayWord } from '../../../gate/texts.ts';
import type { Context } from '../../../platform/context.ts';
import { namesOf } from '../../organisation/index.ts';
import type { RunningActivity } from '../../plan/index.ts';
import type { ShareDecision } from '../decisions/share-decision.ts';

const isAuthority = (id: string): id is AuthorityId => (authorities as readonly string[]).includes(id);

/** Who received, in words: a party or colleague by name, an authority or a relative by what they are. */
export async function nameOfRecipient(
  c: Context,
  { kind, id }: ShareDecision['recipient'],
  activity: RunningActivity | null,
): Promise<string> {
  if (kind === 'party') return (id !== null && activity?.parties.get(id)) || (id ?? '');
  if (kind === 'authority')
    return id !== null && isAuthority(id) ? sayWord(id, c.language) : sayWord('other-authority', c.language);
  const name = kind === 'colleague' && id !== null ? (await namesOf(c, [id])).get(id) : undefined;
  return name ?? sayWord(kind, c.language);
}
