import { webRoutes } from '../../platform/http/web.ts';
import { accountRoutes } from './routes-account.tsx';
import { beginRoutes } from './routes-begin.tsx';
import { invitationRoutes } from './routes-invitation.tsx';
import { peopleRoutes } from './routes-people.tsx';
import { signInRoutes } from './routes-sign-in.tsx';

export const routes = webRoutes();

for (const part of [signInRoutes, beginRoutes, invitationRoutes, accountRoutes, peopleRoutes]) routes.route('/', part);
