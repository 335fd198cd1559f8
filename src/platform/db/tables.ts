/**
 * Every table by its name. Empty here, because the ground knows no feature: src/database.ts adds the tables of each
 * feature to it. An interface, against the rule of STYLE.md, because only an interface can be added to.
 */
export interface Tables {}
