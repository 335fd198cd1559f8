export { beginWithTemplate } from './begin-with-template.ts';
export { discussTemplate, runTemplate } from './run-template.ts';
export { listActivities, type RunningActivity, runningActivity } from './running-activity.ts';
export { listRunningDocuments, type RunningDocument } from './running-documents.ts';
export { type ActivityCard, readActivities } from './read-activities.ts';
export { ActivityCardView } from './pages/activities-page.tsx';
export type { PlanDocument } from './policy.ts';
export { inBoth } from './running-activity.ts';
export * as planWords from './word-texts.ts';
