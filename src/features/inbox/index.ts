export { ownEntries } from './pages/own-pages.tsx';
export { threadEntries } from './reading/guest-entries.ts';
export { listOwnThreads } from './reading/list-threads.ts';
export { remindUnread } from './unread/remind-unread.ts';
export { inboxTasks } from './unread/tasks.ts';
