export { closeArchivedRooms, leaveWithMembership, reviewAfterAnswer, reviewOpenRooms } from './closing/review-rooms.ts';
export { closeDueRooms } from './closing/close-due-rooms.ts';
export { closeRoom } from './closing/close-room.ts';
export * as conversation from './conversation.ts';
export { guestsOf } from './members/guests-of.ts';
export { ownRoomEntries } from './pages/own-entries.ts';
export { listRoomsOfClient } from './reading/list-rooms.ts';
export { guestRooms } from './reading/guest-rooms.ts';
export { listPosted, type Posted } from './messages/store.ts';
