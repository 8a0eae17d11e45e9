import { z } from 'zod';
import type { ErrorName } from '../../views/error-page.tsx';
import { errors } from '../error-table.ts';
import { commonProblems, operations, type Operation } from './operations.ts';
import { problemKinds } from './problems.ts';
import { schemas, type SchemaName } from './schemas.ts';

/** A JSON Schema (draft 2020-12), as far as the documentation looks into it. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  format?: string;
  const?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  [more: string]: unknown;
}

export interface OpenApiParameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description: string;
  schema: JsonSchema;
  example?: string;
}

export interface OpenApiAnswer {
  description: string;
  headers?: Record<string, { description: string; schema: JsonSchema }>;
  content?: Record<string, { schema: JsonSchema }>;
}

export interface OpenApiOperation {
  operationId: string;
  summary: string;
  description: string;
  parameters: OpenApiParameter[];
  responses: Record<string, OpenApiAnswer>;
}

export interface OpenApiDocument {
  openapi: '3.1.1';
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  paths: Record<string, { get: OpenApiOperation }>;
  components: { schemas: Record<SchemaName, JsonSchema> };
}

/** The whole API as an OpenAPI 3.1 document: the schemas are those that requests and answers are held against. */
export function openApiDocument(origin: string): OpenApiDocument {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Press releases',
      version: '1',
      description:
        'What is public in this newsroom, as JSON: no account, no key. Version 1 may gain fields and parameters; nothing in it is renamed or removed.',
    },
    servers: [{ url: origin }],
    paths: Object.fromEntries(operations.map((each) => [each.path, { get: operationOf(each) }])),
    components: { schemas: componentSchemas() },
  };
}

function operationOf(operation: Operation): OpenApiOperation {
  const { id, summary, description, pathParameters, query } = operation;
  return {
    operationId: id,
    summary,
    description,
    parameters: [
      ...Object.entries(pathParameters).map(([name, each]): OpenApiParameter => ({
        ...{ name, in: 'path', required: true, description: each.description },
        ...{ schema: each.schema as JsonSchema, example: each.example },
      })),
      ...Object.entries(query?.shape ?? {}).map(([name, schema]) =>
        queryParameter(name, schema as z.ZodType),
      ),
    ],
    responses: {
      200: {
        description: operation.answerDescription,
        headers: {
          ETag: header('Give it back in If-None-Match: as long as nothing changed the answer is 304.'),
          ...(query ? { Link: header('`rel="next"`: the same address as in `next`.') } : {}),
        },
        content: { [operation.contentType]: { schema: answerSchema(operation) } },
      },
      304: { description: 'Nothing changed since the answer whose ETag If-None-Match names.' },
      ...(operation.tombstone === undefined
        ? {}
        : {
            410: {
              description: operation.tombstone,
              content: { [operation.contentType]: { schema: answerSchema(operation) } },
            },
          }),
      ...problemAnswers([...operation.problems, ...commonProblems]),
    },
  };
}

function queryParameter(name: string, schema: z.ZodType): OpenApiParameter {
  const { description = '', ...form } = jsonSchema(schema);
  return { name, in: 'query', required: false, description, schema: form };
}

function answerSchema({ answers }: Operation): JsonSchema {
  const [only, ...others] = answers.map(refTo);
  if (!only) return { type: 'object' };
  return others.length === 0 ? only : { oneOf: [only, ...others] };
}

function problemAnswers(names: readonly ErrorName[]): Record<string, OpenApiAnswer> {
  const inOrder = names.toSorted((a, b) => errors[a].status - errors[b].status);
  return Object.fromEntries(
    inOrder.map((name) => [
      errors[name].status,
      {
        description: problemKinds[name].title,
        ...(name === 'tooMany' || name === 'unavailable'
          ? { headers: { 'Retry-After': header('How many seconds to wait.') } }
          : {}),
        content: { 'application/problem+json': { schema: refTo('Problem') } },
      },
    ]),
  );
}

function componentSchemas(): Record<SchemaName, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, {
    uri: (id) => refTo(id as SchemaName).$ref ?? id,
    override: plainer,
  });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, schema]) => [id, partOfDocument(schema)]),
  ) as Record<SchemaName, JsonSchema>;
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  return partOfDocument(z.toJSONSchema(schema, { override: plainer }));
}

/** Without what a schema says that stands alone. */
function partOfDocument(schema: object): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => keyword !== '$schema' && keyword !== '$id'),
  );
}

/** What zod checks beyond what a reader needs: and objects are open, since version 1 may gain fields. */
function plainer({ jsonSchema: made }: { jsonSchema: Record<string, unknown> }): void {
  if (made['additionalProperties'] === false) delete made['additionalProperties'];
  if (made['format'] === 'date-time' || made['format'] === 'uri') delete made['pattern'];
  if (made['maximum'] === Number.MAX_SAFE_INTEGER) delete made['maximum'];
  if (made['minimum'] === Number.MIN_SAFE_INTEGER) delete made['minimum'];
}

function refTo(name: SchemaName): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

function header(description: string): { description: string; schema: JsonSchema } {
  return { description, schema: { type: 'string' } };
}
