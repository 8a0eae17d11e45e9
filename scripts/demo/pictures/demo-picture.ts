import type { Locale } from '../../../src/model/locale.ts';
import type { Drawing } from '../illustrations/svg.ts';

export type IllustrationName =
  | 'flood-morning'
  | 'night-rescue'
  | 'boat-clinic'
  | 'shelter'
  | 'storm-front'
  | 'river-exercise'
  | 'warning-tower'
  | 'blood-donors'
  | 'dengue-visit'
  | 'heat-shade'
  | 'village-well'
  | 'school-first-aid'
  | 'road-safety'
  | 'volunteers'
  | 'basin-map'
  | 'water-level'
  | 'nets-by-district';

/** A picture of the demo: how it is drawn, and what is said of it. */
export interface DemoPicture {
  draw: () => Drawing;
  credit: string;
  /** What must stay in sight where the picture is cropped, in percent from the left and the top. */
  focalPoint: { x: number; y: number };
  /** For somebody who cannot see the picture. */
  alt: Record<Locale, string>;
  caption: Record<Locale, string>;
}
