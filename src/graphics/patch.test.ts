// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { drawState } from '../scenes/drawable.ts';
import { patch } from './patch.ts';
import { toMarkup } from './markup.ts';

test('x', () => {
  document.body.innerHTML = toMarkup({tag:'svg', attrs:{viewBox:'0 0 1 1', class:'graphic'}, children:[{tag:'g',key:'a',title:'T & <b>',children:[{tag:'linearGradient'}]}]});
  const svg = document.body.firstElementChild!;
  console.log(svg.outerHTML, svg.namespaceURI, svg.firstElementChild!.tagName, svg.firstElementChild!.firstElementChild!.namespaceURI, svg.firstElementChild!.lastElementChild!.tagName);
  const p = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>','image/svg+xml');
  console.log(p.documentElement.outerHTML, window.requestAnimationFrame === globalThis.requestAnimationFrame);
});
