export { beginWithTemplate } from './begin-with-template.ts';
export { discussTemplate, runTemplate } from './run-template.ts';
export { listActivities, type RunningActivity, runningActivity } from './running-activity.ts';
export { listRunningDocuments, type RunningDocument } from './running-documents.ts';
export {
  activitiesByTitle,
  findPlans,
  idsOfRunning,
  planBases,
  type PlanCard,
  type PlansFound,
  planStates,
  titleKey,
} from './find-plans.ts';
export { readActivities } from './read-activities.ts';
export { planBlocks } from './plan-blocks.ts';
export { type ActivityPage, readActivity } from './read-activity.ts';
export { ActivityCardView } from './pages/activities-page.tsx';
export { monthsInArchive, type PlanDocument } from './policy.ts';
export { inBoth } from './running-activity.ts';
export * as planWords from './words.ts';
export { addPlan } from './add-plan.ts';
export { findPlan } from './find-plan.ts';
export { beginVersions } from './life/begin-versions.ts';
export { planTasks } from './life/plan-tasks.ts';
export * as advising from './advice/index.ts';
export { type Dpia, findDpia } from './dpia/find-dpia.ts';
export { remindOwners, SEND_REMINDER } from './life/remind-owners.ts';
export { sendReminder } from './life/send-reminder.ts';
export { bringDpia } from './dpia/bring-dpia.ts';
export { dpiaTasks } from './dpia/tasks.ts';
export { lintPurpose } from './linter/purpose-linter.ts';
export { lawChoices } from './law-choices.ts';
