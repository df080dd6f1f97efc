const text = { type: "string", minLength: 1 };
const valueType = { enum: ["any", "boolean", "number", "string"] };
const dimensionality = { enum: ["scalar", "matrix"] };

const parameter = {
  type: "object",
  required: ["name", "description", "type"],
  additionalProperties: false,
  properties: {
    name: { type: "string", pattern: "^[a-z][a-z0-9_]*$" },
    description: text,
    type: valueType,
    dimensionality,
    optional: { const: true },
    repeating: { const: true },
  },
};

const formula = {
  type: "object",
  required: ["id", "name", "description", "helpUrl", "parameters", "result"],
  additionalProperties: false,
  properties: {
    id: text,
    name: text,
    description: text,
    helpUrl: { type: "string", pattern: "^https://.+\\.html$" },
    parameters: { type: "array", items: parameter },
    result: {
      type: "object",
      additionalProperties: false,
      properties: { type: valueType, dimensionality },
    },
  },
};

/** The part of Microsoft's schema of functions.json that our formulas use; anything else is a slip. */
export const functionsSchema = {
  type: "object",
  required: ["$schema", "allowCustomDataForDataTypeAny", "allowErrorForDataTypeAny", "functions"],
  additionalProperties: false,
  properties: {
    $schema: text,
    allowCustomDataForDataTypeAny: { const: true },
    allowErrorForDataTypeAny: { const: true },
    functions: { type: "array", minItems: 1, items: formula },
  },
};
