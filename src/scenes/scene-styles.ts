import '../kinds/map/leaflet.css';
import '../styles/scene.css';
import '../styles/explore.css';
import '../styles/side-notes.css';
import '../styles/graphics.css';
import '../kinds/styles.ts';
