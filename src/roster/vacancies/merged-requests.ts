import type { Request } from "../../domain/requested-people";

/** Requests with those of one kind put together, in an order that does not depend on the one they came in. */
export function mergedRequests(requests: readonly Request[]): readonly Request[] {
  const byKind = new Map<string, Request>();
  for (const { grade, engagement, presence, people } of requests) {
    const kind = `${grade} ${engagement} ${presence}`;
    byKind.set(kind, { grade, engagement, presence, people: people + (byKind.get(kind)?.people ?? 0) });
  }
  return [...byKind]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, request]) => request)
    .filter(({ people }) => people > 0);
}
