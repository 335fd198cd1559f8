export { recognisability, recognisabilityOf, type ReportOptions } from './recognisability.ts';
export { type Risk, type RiskKind, riskKinds } from './risk.ts';
export { fictiveNameWarning } from './texts.ts';
