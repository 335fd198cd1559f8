export { LabelDecision, refuseLabel, type TextLabel } from './decide-label.ts';
export { findIdentifying } from './find-identifying.ts';
export type { Known } from './finding.ts';
export { AnonymityFindings, type Checked, LabelFields } from './pages/anonymity-check.tsx';
export { remainingRisks } from './remaining-risks.ts';
export { checkTexts, decisionErrors } from './texts.ts';
