/**
 * The parts of Leaflet that the maps use: what flies and projects. The package's own entry is one file
 * of 42 KB (gzip) that cannot be taken apart. Hands, wheels and keys are heard by
 * `scenes/hear-hands.ts`, for maps and charts alike.
 */
import './leaflet-trusted-markup.ts';

export { Layer } from 'leaflet/src/layer/Layer.js';
export { Map as LeafletMap } from 'leaflet/src/map/Map.js';
