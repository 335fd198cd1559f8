import { GuestHomePage } from './features/guests/index.ts';
import { show } from './platform/http/bind.tsx';
import { webRoutes } from './platform/http/web.ts';
import { listGuestEntries } from './guest-doors.ts';

export const guestHomeRoutes = webRoutes();

guestHomeRoutes.get('/gast', (w) =>
  show(w, listGuestEntries, {}, (home, view) => <GuestHomePage view={view} home={home} />),
);
