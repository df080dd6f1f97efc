import type { RuleSetRule } from "webpack";

/** Compiles TypeScript for the browsers Excel runs add-ins in; `npm run types` checks types separately. */
export const typescriptRule: RuleSetRule = {
  test: /\.tsx?$/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2020",
      // Assign fields, as TypeScript does for this target; defining them produces more code.
      transform: { react: { runtime: "automatic" }, useDefineForClassFields: false },
    },
  },
};
