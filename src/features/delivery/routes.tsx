import { webRoutes } from '../../platform/http/web.ts';
import { linkRoutes } from './routes-link.tsx';
import { visitRoutes } from './routes-visit.tsx';
import { workRoutes } from './routes-work.tsx';

export const routes = webRoutes();

for (const part of [linkRoutes, visitRoutes, workRoutes]) routes.route('/', part);
