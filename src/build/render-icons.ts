import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { installedBrowser } from "./installed-browser.ts";
import { giveUp } from "./say.ts";

const FOLDER = "assets/icons";

/** Sizes that Excel's ribbon uses. */
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];

/** The add-in's own icon is also shown in the store. */
const SIZES: Readonly<Record<string, readonly number[]>> = {
  icon: [...RIBBON, 128, 300],
  pane: RIBBON,
  template: RIBBON,
  report: RIBBON,
  who: RIBBON,
};

/** Renders every icon in all sizes from its SVG, on a transparent background. */
async function renderIcons(): Promise<void> {
  const executablePath = installedBrowser();
  if (!executablePath)
    throw new Error("No browser to draw with: set CHROME_PATH to a Chromium, Chrome or Edge.");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    const drawing = readFileSync(`${FOLDER}/${name}.svg`, "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      await page.screenshot({ path: `${FOLDER}/${name}-${size}.png`, omitBackground: true });
    }
  }
  await browser.close();
}

renderIcons().catch(giveUp);
