export { forgetOpenScans } from './open-scans.ts';
export { openScanRoutes } from './routes-open.tsx';
export { impactScanTasks } from './tasks.ts';
