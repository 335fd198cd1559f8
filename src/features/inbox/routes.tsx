import { webRoutes } from '../../platform/http/web.ts';
import { guestRoutes } from './routes-guest.tsx';
import { ownRoutes } from './routes-own.tsx';
import { workRoutes } from './routes-work.tsx';

export const routes = webRoutes();

for (const part of [workRoutes, ownRoutes, guestRoutes]) routes.route('/', part);
