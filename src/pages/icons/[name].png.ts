import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { paint } from '../../pictures/paint.ts';

/** The icon in pixels, for devices that take no drawing; `full` ones are cut to shape by the device. */
const ICONS = [
  { name: '180', size: 180, full: true },
  { name: '192', size: 192, full: false },
  { name: '512', size: 512, full: false },
  { name: '512-full', size: 512, full: true },
] as const;

export const getStaticPaths = () =>
  ICONS.map(({ name, ...props }) => ({ params: { name }, props }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { size, full } = props;
  const icon = readFileSync(resolve('public/icon.svg'), 'utf8')
    .replace('<svg ', `<svg width="${size}" height="${size}" `)
    .replace(/ rx="\d+"/, full ? '' : '$&');
  return new Response(Uint8Array.from(await paint(icon)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
