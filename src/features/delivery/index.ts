export { forgetOldLinks } from './forget-old-links.ts';
export { listReportsOpened } from './links/list-reports-opened.ts';
export { sendAddressNotice } from './links/send-address-notice.ts';
export { sendConsentLink } from './links/send-consent-link.ts';
export { closeRepresentativeLinks, closeWithdrawnLinks, revokeLinks } from './links/revoke-links.ts';
export { handOver } from './messages/hand-over.ts';
export { HAND_OVER } from './messages/store.ts';
export { identifyClient } from './sessions/identify-client.ts';
export { describeClient } from './visits/describe-client.ts';
