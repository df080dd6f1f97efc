/** A headcount over a limit on each of the days looked at, and who may come off it from some day on. */
export type HeadcountCourse = {
  /** People beyond the limit on each day; negative where there is room. */
  readonly over: readonly number[];
  /** For each person with a first day to come, the days, by position, from which leaving out counts; earliest first. */
  readonly notHire: readonly number[];
  /** For each permit that ends, the day from which not renewing counts; earliest first. */
  readonly notRenew: readonly number[];
};

/** So many of each, in the order of the course. */
export type WayToStay = { readonly notHire: number; readonly notRenew: number };

/** Every smallest set of people left out or not renewed after which the headcount is within the limit on all days. */
export function waysToStayExempt({ over, notHire, notRenew }: HeadcountCourse): readonly WayToStay[] {
  const ways: WayToStay[] = [];
  for (let leftOut = 0; leftOut <= notHire.length; leftOut++) {
    const lapsing = Array.from({ length: notRenew.length + 1 }, (_, count) => count).find((count) =>
      over.every((people, day) => {
        const since = (starts: readonly number[], most: number) =>
          starts.slice(0, most).filter((start) => start <= day).length;
        return people - since(notHire, leftOut) - since(notRenew, count) <= 0;
      }),
    );
    if (lapsing === undefined) continue;
    // One more person left out has to save a permit.
    if (ways.every((way) => way.notRenew > lapsing)) ways.push({ notHire: leftOut, notRenew: lapsing });
    if (lapsing === 0) break;
  }
  return ways;
}
