import { withTexts } from "../late";
import { CheckSession } from "./check/check-session";
import { IgnoredFindings } from "./tables/ignored-findings";
import type { Kept } from "./store";
import { WrittenFixes } from "./tables/written-fixes";

/** The check of a sheet. Its engine is loaded with the first check. */
export const keptCheck: Kept<CheckSession> = ({ verbs, clock, upkeep }) =>
  new CheckSession(verbs, clock, async () => (await withTexts(import("./check/engine"))).engine, upkeep);

/** The ignored findings. */
export const keptIgnored: Kept<IgnoredFindings> = (store) =>
  new IgnoredFindings(store.verbs, store.get(keptCheck), store.upkeep);

/** The fixes made from the pane. */
export const keptFixes: Kept<WrittenFixes> = (store) =>
  new WrittenFixes(store.verbs, store.get(keptCheck), store.upkeep);
