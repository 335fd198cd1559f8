/** What stands before a run: nothing, a word that announces somebody, a title. */
export const Cue = { none: 0, announced: 1, title: 2 } as const;
