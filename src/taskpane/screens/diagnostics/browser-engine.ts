/** The browser's name and major version; deliberately nothing else of its user agent. */
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
