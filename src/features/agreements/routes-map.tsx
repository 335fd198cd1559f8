import { show } from '../../platform/http/bind.tsx';
import { webRoutes } from '../../platform/http/web.ts';
import { readActivityMap, readDataMap } from './map/read-map.ts';
import { ActivityMapPage, DataMapPage } from './pages/data-map-page.tsx';

export const mapRoutes = webRoutes();

mapRoutes.get('/gegevenskaart', (w) =>
  show(w, readDataMap, w.req.query(), (map, view) => <DataMapPage map={map} view={view} />),
);

mapRoutes.get('/activiteiten/:activiteit/gegevenskaart', (w) =>
  show(w, readActivityMap, { activity: w.req.param('activiteit') }, (map, view) => (
    <ActivityMapPage map={map} view={view} />
  )),
);
