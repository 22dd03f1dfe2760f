import { SevenKilometers } from './loader/seven-kilometers.ts';

// A page may have the script twice, from two articles: the first one serves both.
if (!customElements.get('seven-kilometers')) {
  customElements.define('seven-kilometers', SevenKilometers);
}
