/** What stands before a run: nothing, a word that announces somebody, one that says who it is, a title. */
export const Cue = { none: 0, announced: 1, person: 2, title: 3 } as const;
