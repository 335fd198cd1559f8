import { AbilityBuilder, createMongoAbility, type MongoAbility, subject } from '@casl/ability';
import { categories, type Request, today, type Workload } from './workload.ts';

/**
 * CASL as its documentation says: an ability per set of roles, kept. The caller prepares what a condition cannot
 * compute: days since the end of care, same team, today. Answers yes or no.
 */
export function casl({ activities }: Workload) {
  const abilities = new Map<string, MongoAbility>();

  const abilityOf = (roles: readonly string[]): MongoAbility => {
    const { can, build } = new AbilityBuilder(createMongoAbility);
    for (const activity of activities) {
      if (activity.ended || !roles.some((role) => activity.roles.includes(role))) continue;
      const conditions = {
        categories: { $nin: categories.filter((category) => !activity.categories.includes(category)) },
        sinceCare: { $lte: activity.retentionDays },
        ...(activity.ownTeamOnly ? { sameTeam: true } : {}),
        ...(activity.basis === 'consent'
          ? { [`consents.${activity.id}.state`]: 'given', [`consents.${activity.id}.until`]: { $gte: today } }
          : {}),
      };
      can(activity.purpose, 'Data', { ...conditions, recipient: 'inside' });
      for (const [party, agreement] of Object.entries(activity.recipients)) {
        if (!agreement) continue;
        can(activity.purpose, 'Data', {
          ...conditions,
          recipient: party,
          day: { $gte: agreement.from, $lte: agreement.until },
        });
      }
    }
    return build();
  };

  return ({ actor, client, purpose, categories: wanted, recipient }: Request): boolean => {
    const key = actor.roles.join();
    let ability = abilities.get(key);
    if (ability === undefined) abilities.set(key, (ability = abilityOf(actor.roles)));
    const asked = {
      categories: wanted,
      recipient: recipient ?? 'inside',
      sameTeam: actor.team === client.team,
      sinceCare: client.careEnded === null ? 0 : today - client.careEnded,
      consents: client.consents,
      day: today,
    };
    return ability.can(purpose, subject('Data', asked));
  };
}
