/** The parts of functions.json that decide how a function is called and described. */
export type ParameterMetadata = {
  name: string;
  description?: string;
  type?: "any" | "number" | "string" | "boolean";
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  repeating?: boolean;
};

export type FunctionMetadata = {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: ParameterMetadata[];
};

export type FunctionsMetadata = { allowErrorForDataTypeAny?: boolean; functions: FunctionMetadata[] };
