export { noticeTasks } from './notice-tasks.ts';
