import { comparableFirm } from "./employer-name";
import type { NamedEmployer } from "./named-employer";

/** The names of firms on a roster, and what stands with them elsewhere: a BIN, or a legal form. */
export class FirmNames {
  private readonly bins = new Map<string, Set<string>>();
  private readonly forms = new Map<string, Set<string>>();

  constructor(said: readonly NamedEmployer[]) {
    for (const { name } of said) {
      const firm = comparableFirm(name);
      if (firm.name !== "" && firm.form !== null) put(this.forms, firm.name, firm.form);
    }
    for (const { name, bin } of said) if (name !== "" && bin !== null) put(this.bins, this.keyOf(name), bin);
  }

  /** A name without a form is that of the firm of one form, where there is only one. */
  keyOf(name: string): string {
    const firm = comparableFirm(name);
    const [only, ...others] = this.forms.get(firm.name) ?? [];
    const form = firm.form ?? (others.length === 0 ? only : undefined);
    return `${firm.name}|${form ?? ""}`;
  }

  /** A name that stands with a BIN in one row means that BIN in all; with two BINs it means neither. */
  binOf(name: string): string | "several" | null {
    const [only, ...others] = this.bins.get(this.keyOf(name)) ?? [];
    return others.length > 0 ? "several" : (only ?? null);
  }

  /** Says whether a name without a legal form may be that of several firms. */
  isAmbiguous(name: string): boolean {
    const firm = comparableFirm(name);
    return firm.form === null && (this.forms.get(firm.name)?.size ?? 0) > 1;
  }
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}
