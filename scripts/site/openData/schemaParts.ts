/** A JSON Schema (2020-12), as far as it is written here. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const TEXT: JsonSchema = { type: 'string', minLength: 1 };

export const CODE: JsonSchema = { type: 'string', pattern: '^[a-z0-9][a-z0-9.:-]*$' };

export const COUNTRY: JsonSchema = { type: 'string', pattern: '^[A-Z]{2}$' };

export const DATE: JsonSchema = {
  description: 'Year, month or day (ISO 8601).',
  type: 'string',
  pattern: '^\\d{4}(-\\d{2}){0,2}$',
};

export const PERIOD: JsonSchema = {
  description: 'Year, month, day or interval (ISO 8601); `..` is an open end.',
  type: 'string',
  pattern: '^(\\d{4}(-\\d{2}){0,2}|\\.\\.)(/(\\d{4}(-\\d{2}){0,2}|\\.\\.))?$',
};

export const LOCALIZED_TEXT: JsonSchema = {
  type: 'object',
  required: ['en'],
  properties: { en: TEXT, it: TEXT, kk: TEXT, ru: TEXT },
  additionalProperties: false,
};

export function oneOf(codes: readonly string[]): JsonSchema {
  return { type: 'string', enum: codes };
}

export function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** An object of these keys and no other; all are required unless told. */
export function object(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = Object.keys(properties),
): JsonSchema {
  return { type: 'object', required, properties, additionalProperties: false };
}

/** A data module: id, title and its lists. */
export function module(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    description,
    type: 'object',
    required: ['id', 'title', ...Object.keys(properties).filter((key) => key !== 'products')],
    properties: { id: CODE, title: LOCALIZED_TEXT, ...properties },
    additionalProperties: false,
  };
}
