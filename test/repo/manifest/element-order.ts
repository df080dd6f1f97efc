import { type Element, everyElement } from "./xml";

/**
 * The children each element may have, in the only order Excel accepts; `?`, `*` and `+` as in regular expressions.
 *
 * An element with an xsi:type is looked up as Name:type first. Elements not listed have no children.
 */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions Dictionary? VersionOverrides ExtendedOverrides?",
  ExtendedOverrides: "Tokens?",
  Tokens: "Token+",
  "Token:LocaleToken": "Override+",
  DisplayName: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  Hosts: "Host+",
  Requirements: "Sets Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  "VersionOverrides:VersionOverridesV1_0":
    "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?",
  "Host:Workbook": "Runtimes AllFormFactors DesktopFormFactor",
  // A second runtime would take the formulas away from the pane.
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  "ExtensionPoint:CustomFunctions": "Script Page Metadata Namespace",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "GetStarted? FunctionFile ExtensionPoint*",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint:PrimaryCommandSurface": "OfficeTab+",
  OfficeTab: "Group+",
  "ExtensionPoint:ContextMenu": "OfficeMenu",
  // Excel takes no more than one control here.
  OfficeMenu: "Control",
  Group: "Label Icon Control+",
  Icon: "bt:Image+",
  "Control:Button": "Label Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  // No TaskpaneId: with one shared runtime it opens a second pane.
  "Action:ShowTaskpane": "SourceLocation Title?",
  "Action:ExecuteFunction": "FunctionName",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image*",
  "bt:Urls": "bt:Url*",
  "bt:ShortStrings": "bt:String*",
  "bt:LongStrings": "bt:String*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

/** The same element is written with other children outside VersionOverrides. */
const BASE_DESCRIPTION = "Override*";

/** Elements whose children are missing, unknown or out of order. */
export function orderProblems(root: Element): string[] {
  const description = root.children.find((child) => child.name === "Description");
  return everyElement(root).flatMap((element) => {
    const key = [`${element.name}:${element.attributes["xsi:type"]}`, element.name].find(
      (name) => ORDER[name],
    );
    const pattern = element === description ? BASE_DESCRIPTION : key ? (ORDER[key] ?? "") : "";
    const children = element.children.map((child) => child.name);
    if (asExpression(pattern).test(children.map((name) => `${name} `).join(""))) return [];
    return [`${key ?? element.name} holds "${children.join(" ")}" instead of "${pattern}"`];
  });
}

function asExpression(pattern: string): RegExp {
  const parts = pattern.split(" ").filter(Boolean);
  return new RegExp(`^${parts.map((part) => part.replace(/^([\w:]+)(.?)$/, "($1 )$2")).join("")}$`);
}
