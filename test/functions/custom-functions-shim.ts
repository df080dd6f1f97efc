/** Outside Excel there is no `CustomFunctions`; formulas under test get the two members they use. */
export class CellErrorShim extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CellErrorShim,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  },
});
