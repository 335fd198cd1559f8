import { expect, test } from 'vitest';
import { productRoutes, routeFor } from '../support/product-routes.ts';
import { linesThatMatch, sourceFiles } from '../support/source.ts';
import type { Demo } from '../../src/demo/demo.ts';

const pages = sourceFiles(/\.tsx$/);
const routes = productRoutes({} as Demo);

test('no page has a style, a script or a handler of its own', () => {
  const inline = linesThatMatch(pages, /\sstyle=|<script|<style|\son[a-z]+=|javascript:|dangerouslySetInnerHTML/);
  expect(inline, 'The policy of our pages forbids it. Use a class of src/ui/styles, and plain HTML').toEqual([]);
});

/** Addresses written out in the page; `${…}` counts as one part. Addresses that are passed in are followed in the journeys. */
const written = (attribute: string) =>
  pages.flatMap(({ path, text }) =>
    [...text.matchAll(new RegExp(`\\b${attribute}=(?:"(/[^"]*)"|\\{\`(/[^\`]*)\`\\})`, 'g'))].map((match) => ({
      path,
      to: (match[1] ?? match[2]!).replace(/\$\{[^}]*\}/g, '*').replace(/[?#].*$/, ''),
    })),
  );

test('every form goes to an address that exists', () => {
  const lost = written('action').filter(({ to }) => !routeFor(routes, 'POST', to) && !routeFor(routes, 'GET', to));
  expect(lost, 'Mount the route, or mend the action: pressing this button gives "not found"').toEqual([]);
});

test('every link leads to a page that exists', () => {
  const lost = written('href').filter(({ to }) => !routeFor(routes, 'GET', to));
  expect(lost, 'No door to a room that is not built: mount the page, or take the link away').toEqual([]);
});

test('nothing of the demo exists outside the demo', () => {
  const demo = productRoutes().filter(({ path }) => path.startsWith('/demo') && path !== '/demo-starten');
  expect(demo, 'Mount it in src/demo/routes.tsx, which is there in a demo only').toEqual([]);
});
