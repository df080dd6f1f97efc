import type { Language } from "../../i18n/language";

export type CommandAction = { kind: "run"; functionName: string } | { kind: "showPane" };
export type Command = { id: string; label: string; tip: string; icon: string; action: CommandAction };
export type RibbonGroup = { label: string; buttons: Command[] };

/** What Excel uses of the manifest, in one language. URLs are reduced to paths on this page's server. */
export type Manifest = {
  name: string;
  namespace: string;
  metadata: string;
  groups: RibbonGroup[];
  /** The keyboard shortcuts file; empty if the manifest has none. */
  shortcuts: string;
  /** Commands of the cell context menu. */
  cellMenu: Command[];
};

/** Excel's language tags. */
export const LOCALES: Record<Language, string> = { en: "en-US", ru: "ru-RU", kk: "kk-KZ" };

const ICON_SIZE = "32";

export function readManifest(xml: string, language: Language): Manifest {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const locale = LOCALES[language];
  const resource = (id: string | null) =>
    all(document, "Resources", "*")
      .filter((entry) => entry.getAttribute("id") === id)
      .map((entry) => localised(entry, locale))[0] ?? "";
  const referenced = (parent: Element, tag: string) =>
    resource(child(parent, tag)?.getAttribute("resid") ?? null);

  const command = (control: Element): Command => {
    const tip = child(control, "Supertip");
    const icon = [...(child(control, "Icon")?.children ?? [])].find(
      (image) => image.getAttribute("size") === ICON_SIZE,
    );
    return {
      id: control.getAttribute("id") ?? "",
      label: referenced(control, "Label"),
      tip: tip ? referenced(tip, "Description") : "",
      icon: ownPath(resource(icon?.getAttribute("resid") ?? null)),
      action: actionOf(control),
    };
  };
  const [functions] = all(document, "AllFormFactors", "ExtensionPoint");
  const metadata = functions && child(functions, "Metadata");
  const name = document.getElementsByTagName("DisplayName")[0];
  return {
    name: name ? localised(name, locale) : "",
    namespace: functions ? referenced(functions, "Namespace") : "",
    metadata: ownPath(metadata ? referenced(metadata, "SourceLocation") : ""),
    shortcuts: ownPath(document.getElementsByTagName("ExtendedOverrides")[0]?.getAttribute("Url") ?? ""),
    groups: all(document, "OfficeTab", "Group").map((group) => ({
      label: referenced(group, "Label"),
      buttons: [...group.children].filter(({ localName }) => localName === "Control").map(command),
    })),
    cellMenu: all(document, "OfficeMenu", "Control").map(command),
  };
}

function actionOf(control: Element): CommandAction {
  const action = child(control, "Action");
  const functionName = action && child(action, "FunctionName")?.textContent;
  return functionName ? { kind: "run", functionName } : { kind: "showPane" };
}

/** Elements with a name anywhere below elements with another name, in any namespace. */
function all(document: Document, ancestor: string, name: string): Element[] {
  return [...document.getElementsByTagNameNS("*", ancestor)].flatMap((found) => [
    ...found.getElementsByTagNameNS("*", name),
  ]);
}

function child(parent: Element, name: string): Element | null {
  return [...parent.children].find(({ localName }) => localName === name) ?? null;
}

function localised(entry: Element, locale: string): string {
  const override = [...entry.children].find((candidate) => candidate.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? entry.getAttribute("DefaultValue") ?? "";
}

/** The manifest refers to the server Excel loads from; the workbench serves the same files itself. */
function ownPath(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.replace(/^.*?\/(?=assets\/|[^/]+$)/, "") : address;
}
