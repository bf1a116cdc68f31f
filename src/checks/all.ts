import { expiredPolicy } from './expired-policy.ts';
import { figuresAgree } from './figures-agree.ts';
import type { Check } from './finding.ts';
import { fixedTerms } from './fixed-terms.ts';
import { heavyPhotograph } from './heavy-photograph.ts';
import { incentiveWording } from './incentive-wording.ts';
import { knownLanguages } from './known-languages.ts';
import { missingContact } from './missing-contact.ts';
import { missingFigure } from './missing-figure.ts';
import { missingTranslation } from './missing-translation.ts';
import { packagingDepth } from './packaging-depth.ts';
import { prose } from './prose.ts';
import { staleTranslation } from './stale-translation.ts';
import { undatedFigure } from './undated-figure.ts';
import { unusualQuantity } from './unusual-quantity.ts';

/** Every check, in the order in which an office would work through them. */
export const CHECKS: readonly Check[] = [
  prose,
  knownLanguages,
  incentiveWording,
  expiredPolicy,
  missingContact,
  missingFigure,
  packagingDepth,
  figuresAgree,
  fixedTerms,
  staleTranslation,
  missingTranslation,
  undatedFigure,
  unusualQuantity,
  heavyPhotograph,
];
