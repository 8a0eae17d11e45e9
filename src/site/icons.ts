import { fileURLToPath } from 'node:url';

/** An icon as the manifest names it, drawn from `src/views/icon.svg` by `scripts/draw-icons.ts`. */
export interface IconFile {
  name: string;
  /** Of each side, in pixels. */
  size: number;
  /** `any` has corners of its own; the system cuts the shape of the others. */
  shape: 'any' | 'maskable' | 'touch';
}

/** For home screens and app lists (W3C Web Application Manifest); the touch icon is Apple's. */
export const iconFiles: readonly IconFile[] = [
  { name: '192.png', size: 192, shape: 'any' },
  { name: '512.png', size: 512, shape: 'any' },
  { name: 'maskable-512.png', size: 512, shape: 'maskable' },
  { name: 'touch-180.png', size: 180, shape: 'touch' },
];

/** For those that ask for `/favicon.ico` and read no SVG: the sizes of its pictures. */
export const faviconSizes = [16, 32, 48] as const;

/** Absolute path. */
export function iconPath(name: string): string {
  return fileURLToPath(new URL(`icons/${name}`, import.meta.url));
}
