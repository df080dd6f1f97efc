/** Chances that a seed repeats. Each name has chances of its own, so that leaving one habit out changes no other. */
export class Dice {
  private state: number;

  constructor(private readonly seed: number) {
    this.state = seed | 0;
  }

  /** Chances of their own for one matter. */
  of(name: string): Dice {
    let hash = this.seed | 0;
    for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x5bd1e995) ^ (hash >>> 15);
    return new Dice(hash);
  }

  /** A whole number from 0 to below the limit. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<Item>(list: readonly Item[]): Item {
    return list[this.below(list.length)] as Item;
  }

  shuffled<Item>(list: readonly Item[]): readonly Item[] {
    const left = [...list];
    return list.map(() => left.splice(this.below(left.length), 1)[0] as Item);
  }
}
