/** The program that shows the pane: its name and main version, and nothing else of what browsers tell of themselves. */
export function browserEngine(userAgent: string): string {
  const engines = [
    [/\bEdgA?\/(\d+)/, "Edge"],
    [/\bFirefox\/(\d+)/, "Firefox"],
    [/Chrom(?:e|ium)\/(\d+)/, "Chromium"],
    [/\bVersion\/(\d+).*Safari/, "Safari"],
    [/\bAppleWebKit\/(\d+)/, "WebKit"],
  ] as const;
  for (const [pattern, name] of engines) {
    const [, version] = pattern.exec(userAgent) ?? [];
    if (version !== undefined) return `${name} ${version}`;
  }
  return "unknown";
}
