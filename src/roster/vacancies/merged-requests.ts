import type { Request } from "../../domain/requested-people";

type Kind = Omit<Request, "people">;

/** Every kind of request, in the order of `indexOf`. */
const kinds: readonly Kind[] = ([1, 2, 3, 4, "unclear", "unskilled"] as const).flatMap((grade) =>
  (["requested", "transferee"] as const).flatMap((engagement) =>
    (["employed", "unclear"] as const).flatMap((presence) => [
      { grade, engagement, presence },
      { grade, engagement, presence, isLeast: true as const },
    ]),
  ),
);

/** The index of a kind in `kinds`. Called for every vacancy on many days, so it builds no string key. */
function indexOf({ grade, engagement, presence, isLeast }: Kind): number {
  const ofGrade = typeof grade === "number" ? grade - 1 : grade === "unclear" ? 4 : 5;
  const ofPresence = (engagement === "requested" ? 0 : 2) + (presence === "employed" ? 0 : 1);
  return 8 * ofGrade + 2 * ofPresence + (isLeast === true ? 1 : 0);
}

/** Requests with those of the same kind merged, in an order independent of the input. */
export function mergedRequests(requests: readonly Request[]): readonly Request[] {
  if (requests.length === 0) return requests;
  const people = kinds.map(() => 0);
  for (const request of requests) {
    const place = indexOf(request);
    people[place] = (people[place] ?? 0) + request.people;
  }
  // A plain loop: runs several times per vacancy, and most kinds are empty.
  const merged: Request[] = [];
  kinds.forEach((kind, place) => {
    const count = people[place] ?? 0;
    if (count > 0) merged.push({ ...kind, people: count });
  });
  return merged;
}

/** A key for merged requests: equal for equal requests. */
export function nameOfRequests(requests: readonly Request[]): string {
  let name = "";
  for (const request of requests) name += `${String(indexOf(request))}:${String(request.people)},`;
  return name;
}
