import { webRoutes } from '../../platform/http/web.ts';
import { routes as checkRoutes } from './check/routes.tsx';
import { checkDoubtRoutes } from './doubt/check-routes.tsx';
import { routes as recordRoutes } from './record/routes.tsx';

export const routes = webRoutes();

// Before the pages of a check, which answer to any word.
routes.route('/', checkDoubtRoutes);
routes.route('/', recordRoutes);
routes.route('/', checkRoutes);
