import type { RuleSetRule } from "webpack";

/** Compiles TypeScript for the browsers Excel runs add-ins in; types are checked apart, by `npm run types`. */
export const typescriptRule: RuleSetRule = {
  test: /\.tsx?$/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2020",
      // Fields are assigned, as TypeScript itself does for this target; defining them takes a longer way.
      transform: { react: { runtime: "automatic" }, useDefineForClassFields: false },
    },
  },
};
