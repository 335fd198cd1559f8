import { webRoutes } from '../../platform/http/web.ts';
import { keysRoutes } from './routes-keys.ts';
import { ownRoutes } from './routes-own.tsx';
import { workRoutes } from './routes-work.tsx';

export const routes = webRoutes();

routes.route('/', workRoutes);
routes.route('/', ownRoutes);
routes.route('/', keysRoutes);
