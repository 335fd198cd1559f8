/** When the law wants the person told: before it, when it is shared, or within a term. */
export const moments = ['beforehand', 'at-sharing', 'within-term'] as const;
export type Moment = (typeof moments)[number];

/** How the person was told; `together` is being there when it was shared. */
export const tellingWays = ['in-person', 'phone', 'letter', 'secure-link', 'together'] as const;
export type TellingWay = (typeof tellingWays)[number];

/** What an adviser says; every one of them comes with words. */
export const stances = ['go', 'go-like-this', 'better-not'] as const;
export type Stance = (typeof stances)[number];
