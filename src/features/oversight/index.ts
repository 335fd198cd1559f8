export { lookBack } from './views/look-back.ts';
export { oddLookTasks } from './views/odd-look-tasks.ts';
