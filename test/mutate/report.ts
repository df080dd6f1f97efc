import { textTable } from "../../src/cli/text-table";
import type { Mutation } from "./mutations";
import { byFolder } from "./sample";
import type { Survivor } from "./survivors";

/** The least share of mutations that the tests must notice, in percent. */
const bars: Readonly<Record<string, number>> = { "src/law": 95, "src/domain": 95, "src/roster": 90 };

type Share = {
  readonly folder: string;
  readonly tried: number;
  readonly survived: number;
  readonly percent: number;
  readonly bar: number;
};

/** The shares folder by folder, and below them every mutation that survived. */
export function report(tried: readonly Mutation[], survivors: readonly Survivor[]): readonly string[] {
  const rows = shares(tried, survivors).map(({ folder, tried, survived, percent, bar }) =>
    [folder, tried, survived, `${percent.toFixed(1)} %`, bar === 0 ? "" : `${String(bar)} %`].map(String),
  );
  return [
    ...textTable([["folder", "mutations", "survived", "noticed", "at least"], ...rows]),
    "",
    ...survivors.map(described).sort(),
  ];
}

/** Whether every folder reaches its bar. */
export function hasReachedBars(tried: readonly Mutation[], survivors: readonly Survivor[]): boolean {
  return shares(tried, survivors).every(({ percent, bar }) => percent >= bar);
}

function shares(tried: readonly Mutation[], survivors: readonly Survivor[]): readonly Share[] {
  const alive = byFolder(survivors.map(({ mutation }) => mutation));
  return [...byFolder(tried)].map(([folder, { length }]) => {
    const survived = alive.get(folder)?.length ?? 0;
    const percent = (100 * (length - survived)) / length;
    return { folder, tried: length, survived, percent, bar: barOf(folder) };
  });
}

function barOf(folder: string): number {
  return Object.entries(bars).find(([part]) => `${folder}/`.startsWith(`${part}/`))?.[1] ?? 0;
}

function described({ mutation: { file, line, change }, isReached }: Survivor): string {
  return `${file}:${String(line)}  ${change}${isReached ? "" : "  (no test comes here)"}`;
}
