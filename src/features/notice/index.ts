export { changeNoticeTexts } from './change-texts.ts';
export { publishNotice } from './publish-notice.ts';
export { noticeTasks } from './notice-tasks.ts';
