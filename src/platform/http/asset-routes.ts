import { assets } from '../../ui/index.ts';
import { webRoutes } from './web.ts';

export const assetRoutes = webRoutes();

/** Fonts, stylesheet and icon: their path holds their hash, so a browser keeps them for ever. */
assetRoutes.get('/assets/*', (w) => {
  const asset = assets().get(w.req.path);
  // Before there is a page frame: this is asked by a browser, not read by a person.
  if (!asset) return w.text('Not found', 404);
  const headers = {
    etag: asset.etag,
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': asset.type,
  };
  if (w.req.header('if-none-match') === asset.etag) return w.body(null, 304, headers);
  return w.body(new Uint8Array(asset.body), 200, headers);
});
