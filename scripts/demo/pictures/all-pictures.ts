import { chartPictures } from './chart-pictures.ts';
import { communityPictures } from './community-pictures.ts';
import type { DemoPicture, IllustrationName } from './demo-picture.ts';
import { floodPictures } from './flood-pictures.ts';
import { healthPictures } from './health-pictures.ts';

export const allPictures: Record<IllustrationName, DemoPicture> = {
  ...floodPictures,
  ...healthPictures,
  ...communityPictures,
  ...chartPictures,
};

/** Of all pictures of the demo. */
export const licence = 'CC BY 4.0';
