/**
 * The parts of Leaflet that the maps use. The package's own entry is one file of 42 KB (gzip) that
 * cannot be taken apart; these, with what they need, are 19.
 */
import './leaflet-trusted-markup.ts';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

export { Zoom } from 'leaflet/src/control/Control.Zoom.js';
export { Layer } from 'leaflet/src/layer/Layer.js';
export { Map as LeafletMap } from 'leaflet/src/map/Map.js';
