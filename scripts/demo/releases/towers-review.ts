import { p, quote, to } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

/** Under embargo until the session of the basin's council. */
export const towersReview: DemoRelease = {
  name: 'towers-review',
  kind: 'release',
  sourceLocale: 'en',
  topics: ['preparedness'],
  contacts: ['sopheap'],
  leadImage: 'warning-tower',
  related: ['warning-towers', 'early-evacuation'],
  goesLiveInHours: 68,
  isEmbargoed: true,
  texts: {
    en: {
      title: 'Independent review: the warning towers gave villages eleven hours',
      summary: 'The engineers ask for two more towers, and for a better sound in the narrow valleys.',
      datelinePlace: places.tonleThmey.en,
      body: [
        p(
          'The six warning towers of the Thmey basin gave the villages eleven hours on average in the present flood, says an independent review that was laid before the basin’s council today. In nine villages out of ten people had left before the water came.',
        ),
        p(
          'In the narrow valleys of Stung Chrov the signal could not be heard everywhere. The engineers recommend two more towers there, and a second horn at Prek Ta Nen.',
        ),
        quote(
          '“The report says what we did not hear ourselves. That is what reports are for,” said Nuon Sreyleak, who runs the network.',
        ),
        p('How the system works is told in the ', to('warning-towers', 'release of its completion'), '.'),
      ],
    },
  },
};
