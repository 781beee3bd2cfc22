'use strict';
// Messages made from the schemas of the other implementation: with what is required alone, and with all there is.

function text(schema) {
  if (schema.format === 'date-time') return '2026-05-11T17:02:10.125Z';
  return 'x'.repeat(Math.min(schema.maxLength ?? 5, 5));
}

function value(schema, definitions, full) {
  if (schema.$ref) return value(definitions[schema.$ref.split('/').pop()], definitions, full);
  if (schema.enum) return schema.enum[full ? schema.enum.length - 1 : 0];
  switch (schema.type) {
    case 'object': return object(schema, definitions, full);
    case 'array': return Array(Math.max(1, full ? Math.min(schema.maxItems ?? 2, 2) : 1)).fill(value(schema.items, definitions, full));
    case 'string': return text(schema);
    case 'integer': return Math.min(Math.max(schema.minimum ?? 1, 1), schema.maximum ?? 1);
    case 'number': return Math.min(Math.max(schema.minimum ?? 1.5, 1.5), schema.maximum ?? 1.5);
    case 'boolean': return true;
    default: return {any: [1, 'x', null]};
  }
}

function object(schema, definitions, full) {
  const made = {};
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (full || (schema.required ?? []).includes(name)) made[name] = value(property, definitions, full);
  }
  return made;
}

/** By schema id: what it requires, and all that it allows. */
module.exports = function samples(schemas) {
  return Object.fromEntries(schemas.map(schema =>
    [schema.$id, [false, true].map(full => object(schema, schema.definitions ?? {}, full))]));
};
