import type { Request } from "../../domain/requested-people";

type Kind = Omit<Request, "people">;

/** Every kind of request, in the order in which they are put. */
const kinds: readonly Kind[] = ([1, 2, 3, 4, "unclear", "unskilled"] as const).flatMap((grade) =>
  (["requested", "transferee"] as const).flatMap((engagement) =>
    (["employed", "unclear"] as const).flatMap((presence) => [
      { grade, engagement, presence },
      { grade, engagement, presence, isLeast: true as const },
    ]),
  ),
);

/** The place of a kind among them. Asked for every vacancy on many days, so no text is put together for it. */
function placeOf({ grade, engagement, presence, isLeast }: Kind): number {
  const ofGrade = typeof grade === "number" ? grade - 1 : grade === "unclear" ? 4 : 5;
  const ofPresence = (engagement === "requested" ? 0 : 2) + (presence === "employed" ? 0 : 1);
  return 8 * ofGrade + 2 * ofPresence + (isLeast === true ? 1 : 0);
}

/** Requests with those of one kind put together, in an order that does not depend on the one they came in. */
export function mergedRequests(requests: readonly Request[]): readonly Request[] {
  if (requests.length === 0) return requests;
  const people = kinds.map(() => 0);
  for (const request of requests) {
    const place = placeOf(request);
    people[place] = (people[place] ?? 0) + request.people;
  }
  // Asked about each vacancy several times, most kinds of whom nobody asks for.
  const merged: Request[] = [];
  kinds.forEach((kind, place) => {
    const count = people[place] ?? 0;
    if (count > 0) merged.push({ ...kind, people: count });
  });
  return merged;
}

/** What some requests ask for, as a name of their own; requests put together have one name however they came in. */
export function nameOfRequests(requests: readonly Request[]): string {
  let name = "";
  for (const request of requests) name += `${String(placeOf(request))}:${String(request.people)},`;
  return name;
}
