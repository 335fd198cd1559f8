import { createApp } from '../../src/app.tsx';
import type { Demo } from '../../src/demo/demo.ts';
import type { Ground } from '../../src/platform/context.ts';

export type Route = { method: string; path: string };

/** Every address of the product, without starting anything: what a route does is not asked here. */
export function productRoutes(demo?: Demo): Route[] {
  const ground = { publicUrl: 'http://127.0.0.1:3000', log: () => undefined } as unknown as Ground;
  const startDemo = async () => '/';
  const app = createApp({ ground, welcome: { startDemo }, ...(demo && { demo }) });
  const known = new Map<string, Route>();
  for (const { method, path } of app.routes) {
    if (method !== 'ALL') known.set(`${method} ${path}`, { method, path });
  }
  return [...known.values()];
}

/** The route that answers this path. A part of the path that is not known yet is written as `*`. */
export function routeFor(routes: readonly Route[], method: string, path: string): Route | undefined {
  const parts = path.split('/');
  const fits = (wanted: string, part: string) =>
    part === '*' || wanted.startsWith(':') || wanted === '*' || wanted === part;
  return routes.find((route) => {
    const wanted = route.path.split('/');
    const open = wanted.at(-1) === '*';
    if (route.method !== method || (open ? parts.length < wanted.length : parts.length !== wanted.length)) return false;
    return wanted.every((part, at) => fits(part, parts[at]!));
  });
}

/** A path of this route in which every id is one that nobody has. */
export const pathOf = ({ path }: Route, id = '00000000-0000-7000-8000-000000000000'): string =>
  path
    .replace(/:language\{nl\|en\}/, 'nl')
    .replace(/:\w+(\{[^}]*\})?/g, id)
    .replace('*', 'x');
