/** How a word may be work that points at one person; what is higher needs less beside it. */
export const Work = { none: 0, ordinary: 1, leader: 2, known: 3, office: 4, compound: 5, rare: 6 } as const;
