import { webRoutes } from '../../platform/http/web.ts';
import { openingRoutes } from './routes-opening.tsx';
import { ownRoutes } from './routes-own.tsx';
import { workRoutes } from './routes-work.tsx';

export const routes = webRoutes();

for (const part of [workRoutes, openingRoutes, ownRoutes]) routes.route('/', part);
