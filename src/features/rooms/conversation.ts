// The conversation core, for rooms and for threads: what a feature that shows conversations of its own needs. Everything
// here works inside a transaction that is open; the actions of this feature are the same for both kinds.
export { findInside, type Inside } from './inside.ts';
export { describeMembers, type NamedMember } from './members/describe-members.ts';
export { joinRoom, leaveRoom } from './members/join-and-leave.ts';
export { listMembers, listPresent, type Member } from './members/store.ts';
export { questionTowards } from './messages/ask-receivers.ts';
export { listUnseen, type Unseen } from './messages/list-unseen.ts';
export { findMessage, type Message, type MessagePage, readMessages } from './messages/read-messages.ts';
export { recallMessage } from './messages/recall-message.ts';
export { countUnread } from './messages/store.ts';
export { writeMessage } from './messages/write-message.ts';
export { latestEnd } from './opening/agreed-until.ts';
export { decideToShare, decisionFor } from './opening/decide-to-share.ts';
export { actInside, actTowards, receiverOf, roomState } from './policy.ts';
export { addRoom, changeFields, findRoom, listRooms, lockRoom, type Room } from './store.ts';
