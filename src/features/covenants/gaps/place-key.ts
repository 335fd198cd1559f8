/** The word for a purpose of a plan of ours, in forms and maps. */
export const placeKey = ({ activity, purpose }: { activity: string; purpose: string }): string =>
  `${activity}/${purpose}`;
