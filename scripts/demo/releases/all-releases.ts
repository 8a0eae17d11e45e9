import type { DemoRelease } from '../demo-release.ts';
import { bloodWeek } from './blood-week.ts';
import { boatClinics } from './boat-clinics.ts';
import { boatmenAgreement } from './boatmen-agreement.ts';
import { cashRegistration } from './cash-registration.ts';
import { dengueCampaign } from './dengue-campaign.ts';
import { dengueStatement } from './dengue-statement.ts';
import { earlyEvacuation } from './early-evacuation.ts';
import { floodAppeal } from './flood-appeal.ts';
import { heatAdvice } from './heat-advice.ts';
import { nightRescue } from './night-rescue.ts';
import { pressBoat } from './press-boat.ts';
import { repairKits } from './repair-kits.ts';
import { rescueIsFree } from './rescue-is-free.ts';
import { riverExercise } from './river-exercise.ts';
import { riverSituation } from './river-situation.ts';
import { roadSafety } from './road-safety.ts';
import { schoolFirstAid } from './school-first-aid.ts';
import { teachersAdvisory } from './teachers-advisory.ts';
import { towersReview } from './towers-review.ts';
import { villageWells } from './village-wells.ts';
import { volunteersDay } from './volunteers-day.ts';
import { warningTowers } from './warning-towers.ts';
import { weatherOutlook } from './weather-outlook.ts';
import { yearInFigures } from './year-in-figures.ts';

/** In the order in which they are written: each may name those before it. */
export const allReleases: readonly DemoRelease[] = [
  riverExercise,
  villageWells,
  yearInFigures,
  warningTowers,
  volunteersDay,
  heatAdvice,
  roadSafety,
  schoolFirstAid,
  boatmenAgreement,
  bloodWeek,
  teachersAdvisory,
  dengueStatement,
  dengueCampaign,
  weatherOutlook,
  earlyEvacuation,
  rescueIsFree,
  nightRescue,
  cashRegistration,
  boatClinics,
  pressBoat,
  floodAppeal,
  riverSituation,
  repairKits,
  towersReview,
];
