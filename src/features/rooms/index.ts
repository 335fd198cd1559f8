export { closeArchivedRooms, reviewAfterAnswer } from './closing/review-rooms.ts';
export { closeDueRooms } from './closing/close-due-rooms.ts';
export { closeRoom } from './closing/close-room.ts';
export * as conversation from './conversation.ts';
export { addRoomMember } from './members/add-room-member.ts';
export { removeRoomMember } from './members/remove-room-member.ts';
export { postMessage } from './messages/post-message.ts';
export { openRoom } from './opening/open-room.ts';
export { readRoom } from './reading/read-room.ts';
