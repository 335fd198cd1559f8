import { webRoutes } from '../../platform/http/web.ts';

export const routes = webRoutes();
