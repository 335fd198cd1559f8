import { webRoutes } from '../../platform/http/web.ts';
import { routes as checkRoutes } from './check/routes.tsx';
import { routes as recordRoutes } from './record/routes.tsx';

export const routes = webRoutes();

routes.route('/', recordRoutes);
routes.route('/', checkRoutes);
