import { readFileSync } from 'node:fs';

/** Names the file with the JSON Schema of the Rijksmodel output. It is EUPL-1.2, so it does not lie in this repository. */
export const PUBLISHED_SCHEMA = 'RIJKSMODEL_SCHEMA';

const path = process.env[PUBLISHED_SCHEMA];

/** The schema of the publisher; null where nobody says where it is. */
export const publishedSchema = path === undefined ? null : (JSON.parse(readFileSync(path, 'utf8')) as object);
