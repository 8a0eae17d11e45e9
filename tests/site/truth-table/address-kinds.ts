import { apiKinds } from './api-kinds.ts';
import { embargoKinds } from './embargo-kinds.ts';
import type { AddressKind } from './expected.ts';
import { feedKinds } from './feed-kinds.ts';
import { fileKinds } from './file-kinds.ts';
import { findingKinds } from './finding-kinds.ts';
import { pageKinds } from './page-kinds.ts';

/** Every kind of address that the public side answers. */
export const addressKinds: readonly AddressKind[] = [
  ...pageKinds,
  ...feedKinds,
  ...apiKinds,
  ...findingKinds,
  ...fileKinds,
  ...embargoKinds,
];

/** Answers that hold nothing of what is published. */
export const withoutTexts: readonly string[] = [
  '/healthz',
  '/readyz',
  '/api/v1/openapi.json',
  '/api/v1/docs',
];
