/* @types/leaflet knows the whole package only; its parts are the same classes. */
declare module 'leaflet/src/control/Control.Zoom.js' {
  export const Zoom: typeof import('leaflet').Control.Zoom;
}
declare module 'leaflet/src/layer/Layer.js' {
  export { Layer } from 'leaflet';
}
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet';
}
declare module 'leaflet/src/map/handler/*';
