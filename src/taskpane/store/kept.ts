import { soon, withTexts } from "../late";
import { CheckSession } from "./check/check-session";
import { IgnoredFindings } from "./tables/ignored-findings";
import type { Kept } from "./store";
import { WrittenFixes } from "./tables/written-fixes";

const loadEngine = soon(async () => (await withTexts(import("./check/engine"))).engine);

/** The check of a sheet. Its engine is loaded before the first check, or with it. */
export const keptCheck: Kept<CheckSession> = ({ verbs, clock, upkeep }) =>
  new CheckSession(verbs, clock, loadEngine, upkeep);

/** The ignored findings. */
export const keptIgnored: Kept<IgnoredFindings> = (store) =>
  new IgnoredFindings(store.verbs, store.get(keptCheck), store.upkeep);

/** The fixes made from the pane. */
export const keptFixes: Kept<WrittenFixes> = (store) =>
  new WrittenFixes(store.verbs, store.get(keptCheck), store.upkeep);
