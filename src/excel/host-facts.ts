import { displayLanguage, officeTheme, supports } from "./host";

export type RequirementSet = { readonly name: string; readonly version: string | null };

/** What Excel reports about itself; null for what it does not. */
export type HostFacts = {
  readonly host: string | null;
  readonly platform: string | null;
  readonly version: string | null;
  readonly displayLanguage: string | null;
  readonly contentLanguage: string | null;
  readonly theme: "light" | "dark" | null;
  /** Highest supported version of each requirement set; null if unsupported. */
  readonly sets: readonly RequirementSet[];
};

/** Requirement sets the add-in uses or may come to use. */
const SETS = [
  "ExcelApi",
  "CustomFunctionsRuntime",
  "SharedRuntime",
  "AddinCommands",
  "RibbonApi",
  "ExcelApiOnline",
  "ExcelApiDesktop",
];

/** Higher than any existing version; checking costs nothing. */
const HIGHEST_MINOR = 40;

/** Which Excel this is and what it supports. No round trip; outside Excel everything is null. */
export function hostFacts(): HostFacts {
  const context = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context>);
  const about: Partial<Office.ContextInformation> = context?.diagnostics ?? {};
  return {
    host: text(about.host),
    platform: text(about.platform),
    version: text(about.version),
    displayLanguage: displayLanguage(),
    contentLanguage: context?.contentLanguage ?? null,
    theme: officeTheme(),
    sets: SETS.map((name) => ({ name, version: highest(name) })),
  };
}

function highest(set: string): string | null {
  const minors = Array.from({ length: HIGHEST_MINOR }, (_, index) => HIGHEST_MINOR - index);
  const minor = minors.find((each) => supports(set, `1.${String(each)}`));
  return minor === undefined ? null : `1.${String(minor)}`;
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
