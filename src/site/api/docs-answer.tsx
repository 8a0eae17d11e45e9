import { apiDocsPath, apiReleasesPath, openApiPath } from '../../model/address.ts';
import { ApiDocsPage } from '../../views/api-docs-page.tsx';
import type { DocsOperation, DocsProblem, DocsSchema, DocsType } from '../../views/api-docs-view.ts';
import type { ErrorName } from '../../views/error-page.tsx';
import { htmlAnswer, type Answer } from '../answer.ts';
import { errors } from '../error-table.ts';
import { pageFrame } from '../page-frames.ts';
import { homeLinks } from '../page-links.ts';
import type { Question } from '../question.ts';
import { jsonAnswer } from './json-answer.ts';
import { openApiDocument, type JsonSchema, type OpenApiDocument, type OpenApiOperation } from './openapi.ts';
import { problemKinds } from './problems.ts';
import { defaultLimit, maxLimit } from './queries.ts';

/** The API as an OpenAPI document. */
export function openApiAnswer({ parts }: Question): Answer {
  return jsonAnswer(openApiDocument(parts.origin));
}

/** The same for people: made from the document, in English whatever language the reader asks for. */
export function apiDocsAnswer(asked: Question): Answer {
  const { parts } = asked;
  const { origin } = parts;
  const question: Question = { ...asked, locale: 'en', t: parts.translations.en };
  const { paths, components } = openApiDocument(origin);
  const frame = pageFrame(question, {
    canonicalPath: apiDocsPath(),
    alternates: [],
    languages: homeLinks(question),
  });
  return htmlAnswer(
    200,
    <ApiDocsPage
      frame={frame}
      openApiUrl={origin + openApiPath()}
      releasesUrl={origin + apiReleasesPath()}
      pageSize={{ byDefault: defaultLimit, atMost: maxLimit }}
      operations={Object.entries(paths).map(([path, { get }]) => docsOperation(origin, path, get))}
      schemas={Object.entries(components.schemas).map(([name, schema]) =>
        docsSchema(name, schema, components.schemas),
      )}
      problems={(Object.keys(problemKinds) as ErrorName[]).map(docsProblem)}
    />,
  );
}

type Parts = OpenApiDocument['components']['schemas'];

function docsOperation(origin: string, path: string, operation: OpenApiOperation): DocsOperation {
  const { operationId, summary, description, parameters, responses } = operation;
  const address = parameters.reduce(
    (filled, { name, example = '' }) => filled.replace(`{${name}}`, example),
    path,
  );
  return {
    ...{ id: operationId, path, summary, description },
    parameters: parameters.map((each) => ({
      name: each.name,
      place: each.in === 'path' ? 'in the path' : 'optional',
      type: wordsOf(typeOf(each.schema)),
      description: each.description,
    })),
    answers: Object.entries(responses).map(([status, { description: text, content }]) => ({
      status,
      description: text,
      parts: Object.values(content ?? {}).flatMap(({ schema }) => partsOf(schema)),
    })),
    example: `curl '${origin}${address}'`,
  };
}

function docsSchema(name: string, schema: JsonSchema, parts: Parts): DocsSchema {
  return {
    name,
    description: schema.description ?? '',
    oneOf: partsOf({ oneOf: schema.oneOf ?? [] }),
    fields: Object.entries(schema.properties ?? {}).flatMap(([field, each]) => fieldsOf(field, each, parts)),
  };
}

/** A field, and those of what it holds where that has no name of its own. */
function fieldsOf(name: string, schema: JsonSchema, parts: Parts): DocsSchema['fields'][number][] {
  const { description = '' } = schema;
  const held = schema.items ?? schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
  const inner = Object.entries(held.properties ?? {}).flatMap(([field, each]) =>
    fieldsOf(`${name}${schema.items ? '[]' : ''}.${field}`, each, parts),
  );
  const { part } = typeOf(schema);
  const ofPart = parts[part as keyof Parts] as JsonSchema | undefined;
  const about = [description, held.description, ofPart?.description].find(Boolean) ?? '';
  return [{ name, type: typeOf(schema), description: about }, ...inner];
}

function docsProblem(error: ErrorName): DocsProblem {
  return { ...problemKinds[error], status: errors[error].status };
}

function partsOf({ $ref, oneOf = [] }: JsonSchema): string[] {
  return [...($ref === undefined ? [] : [nameOf($ref)]), ...oneOf.flatMap(partsOf)];
}

function nameOf($ref: string): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}

function typeOf(schema: JsonSchema): DocsType {
  const { $ref, items, anyOf, enum: values } = schema;
  if ($ref !== undefined) return { before: '', part: nameOf($ref), after: '' };
  if (items) {
    const of = typeOf(items);
    return { ...of, before: `array of ${of.before}` };
  }
  if (anyOf) {
    const of = typeOf(anyOf.find(({ type }) => type !== 'null') ?? {});
    return { ...of, after: `${of.after} or null` };
  }
  if (schema.const !== undefined) return plain(`always ${schema.const}`);
  if (values) return plain(values.join(', '));
  const range = [schema.minimum, schema.maximum].every((each) => each !== undefined)
    ? ` from ${String(schema.minimum)} to ${String(schema.maximum)}`
    : '';
  return plain(`${names[schema.format ?? schema.type ?? ''] ?? schema.type ?? ''}${range}`);
}

const names: Readonly<Record<string, string>> = {
  'date-time': 'date and time',
  uri: 'address',
  string: 'text',
  integer: 'whole number',
  boolean: 'true or false',
};

function plain(before: string): DocsType {
  return { before, part: null, after: '' };
}

function wordsOf({ before, part, after }: DocsType): string {
  return `${before}${part ?? ''}${after}`;
}
