import type { PageFrame } from './page-frame.ts';

/** What the documentation shows of each address, part and error; made from the OpenAPI document. */
export interface ApiDocsView {
  frame: PageFrame;
  openApiUrl: string;
  /** Where lists and mirrors begin. */
  releasesUrl: string;
  /** How many releases a page holds, by default and at most. */
  pageSize: { byDefault: number; atMost: number };
  operations: readonly DocsOperation[];
  schemas: readonly DocsSchema[];
  problems: readonly DocsProblem[];
}

export interface DocsOperation {
  id: string;
  path: string;
  summary: string;
  description: string;
  parameters: readonly { name: string; place: string; type: string; description: string }[];
  /** `parts` name what an answer holds. */
  answers: readonly { status: string; description: string; parts: readonly string[] }[];
  example: string;
}

export interface DocsSchema {
  name: string;
  description: string;
  /** Where it is one of several. */
  oneOf: readonly string[];
  fields: readonly { name: string; type: DocsType; description: string }[];
}

/** `array of Picture or null`: words, and the name of a part that is explained on the page. */
export interface DocsType {
  before: string;
  part: string | null;
  after: string;
}

export interface DocsProblem {
  name: string;
  status: number;
  title: string;
  detail: string;
}
