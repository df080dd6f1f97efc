import { mkdirSync, readFileSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { installedBrowser } from "../../src/build/installed-browser";
import { giveUp, say } from "../../src/build/say";
import { filesIn, serve } from "../setup/static-server";
import { type Picture, pictures } from "./pictures";

const FOLDER = "docs/pictures";

/** All pictures are of the same moment, so that only what changed looks changed. */
const NOW = "2026-02-16T10:15:00+05:00";

const PANE = 'iframe[title="Task pane"]';

/**
 * Takes every picture of the documentation from the build in `dist`, or in the folder named on the command line.
 * Names given after it take those pictures alone.
 */
async function makePictures([folder = "dist", ...names]: readonly string[]): Promise<void> {
  const executablePath = installedBrowser();
  if (!executablePath)
    throw new Error("No browser to take pictures with: set CHROME_PATH to a Chromium, Chrome or Edge.");
  mkdirSync(FOLDER, { recursive: true });
  const { origin, close } = await serve(filesIn(folder));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    for (const picture of pictures.filter(({ name }) => names.length === 0 || names.includes(name))) {
      await take(picture, browser, origin);
      say(`${FOLDER}/${picture.name}.png`);
    }
  } finally {
    await browser.close();
    await close();
  }
}

async function take(picture: Picture, browser: Browser, origin: string): Promise<void> {
  const { name, language, theme, sample, of, height, stage } = picture;
  const isPane = of === "pane";
  const context = await browser.newContext({
    // The workbench stands above the pane with its title and its ribbon.
    viewport: { width: 1280, height: isPane ? height + 160 : height },
    deviceScaleFactor: isPane ? 1.5 : 1,
    locale: language,
    timezoneId: "Asia/Almaty",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(`${origin}/?lang=${language}&theme=${theme}`);
  await page.waitForFunction(() => "workbench" in window);
  const bytes = [...readFileSync(`assets/samples/${sample}`)];
  await page.evaluate((given) => window.workbench?.open(given.bytes, given.sample), { bytes, sample });
  const pane = page.frameLocator(PANE);
  await stage(pane, page);
  // What is loaded late comes in; a pointer that rests on something would colour it.
  await page.mouse.move(400, 60);
  await page.waitForTimeout(1_000);
  await (isPane ? page.locator(PANE) : page).screenshot({ path: `${FOLDER}/${name}.png`, caret: "hide" });
  await context.close();
}

makePictures(process.argv.slice(2)).catch(giveUp);
