import { webRoutes } from '../../platform/http/web.ts';
import { guestsRoutes } from './routes-guests.tsx';
import { openingRoutes } from './routes-opening.tsx';
import { ownRoutes } from './routes-own.tsx';
import { visitRoutes } from './routes-visit.tsx';
import { workRoutes } from './routes-work.tsx';

export const routes = webRoutes();

for (const part of [workRoutes, guestsRoutes, openingRoutes, ownRoutes, visitRoutes]) routes.route('/', part);
