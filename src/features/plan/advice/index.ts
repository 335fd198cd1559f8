export { giveAdvice } from './give-advice.ts';
export { type AdviceRound, isOpen, listRounds, verdicts } from './store.ts';
export { lifeNotices, lifeRefusals, lifeTexts, verdictTexts } from '../life-texts.ts';
export { Changes } from '../pages/life/changes.tsx';
export { RoundCard, RoundState } from '../pages/life/advice-round.tsx';
export { PlanSteps } from '../pages/plan-steps.tsx';
export { readActivity, type ActivityPage } from '../read-activity.ts';
export { revisionOf, STEPS } from '../policy.ts';
export { sayErrors } from '../texts.ts';
