/** Sets that no documentation names and the client asks for, with the versions that an Excel of today has. */
export const HIDDEN_SETS = {
  CustomFunctions: "1.9",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.1",
  RichApiRuntimeFlag: "1.2",
} as const;
