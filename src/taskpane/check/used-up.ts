import type { Judged } from "../../roster/judge-roster";

const usedUp = new WeakSet<Judged>();

/** Says that the rows behind an answer are about to become those of the next one. */
export function handOver(judged: Judged): void {
  usedUp.add(judged);
}

/** Whether the rows behind an answer belong to a later one by now. */
export function isUsedUp(judged: Judged): boolean {
  return usedUp.has(judged);
}
