import { comparableFirm } from "./employer-name";
import type { NamedEmployer } from "./named-employer";

/** The names of firms on a roster, completed by the BIN or legal form that other rows give. */
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

  /** A name without a legal form means the firm of that name, if it occurs with a single form. */
  keyOf(name: string): string {
    const firm = comparableFirm(name);
    const [only, ...others] = this.forms.get(firm.name) ?? [];
    const form = firm.form ?? (others.length === 0 ? only : undefined);
    return `${firm.name}|${form ?? ""}`;
  }

  /** The BIN given with the name in any row; "several" if rows disagree. */
  binOf(name: string): string | "several" | null {
    const [only, ...others] = this.bins.get(this.keyOf(name)) ?? [];
    return others.length > 0 ? "several" : (only ?? null);
  }

  /** Whether a name without a legal form may mean several firms. */
  isAmbiguous(name: string): boolean {
    const firm = comparableFirm(name);
    return firm.form === null && (this.forms.get(firm.name)?.size ?? 0) > 1;
  }
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}
