import { displayLanguage, officeTheme, supports } from "./host";

export type RequirementSet = { readonly name: string; readonly version: string | null };

/** What Excel tells of itself; null where it does not say. */
export type HostFacts = {
  readonly host: string | null;
  readonly platform: string | null;
  readonly version: string | null;
  readonly displayLanguage: string | null;
  readonly contentLanguage: string | null;
  readonly theme: "light" | "dark" | null;
  /** The highest version of each set that this Excel has; null where it has none. */
  readonly sets: readonly RequirementSet[];
};

/** The sets whose members the add-in uses or may come to use. */
const SETS = [
  "ExcelApi",
  "CustomFunctionsRuntime",
  "SharedRuntime",
  "AddinCommands",
  "RibbonApi",
  "ExcelApiOnline",
  "ExcelApiDesktop",
];

/** Higher than any version there is; asking costs nothing. */
const HIGHEST_MINOR = 40;

/** Which Excel this is and what it can. Costs no round trip; outside Excel everything is null. */
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
