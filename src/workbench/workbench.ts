import { anyOf, speaker } from "../i18n/speaker";
import { pageTexts as texts } from "../i18n/pages";
import { openFile as readFile, UnreadableFile } from "../xlsx/open-file";
import { writeWorkbook } from "../xlsx/write-workbook";
import { addin as newAddin } from "./addin";
import { BRIDGE } from "./bridge";
import { createBridge } from "./create-bridge";
import { emptyWorkbook } from "./empty-workbook";
import { cellPlace } from "./grid/cell-place";
import { currentWorkbook } from "./grid/current-workbook";
import { explainErrors } from "./grid/error-card";
import { followLinks } from "./grid/follow-links";
import { interceptTyping } from "./grid/intercept-typing";
import { trackMeasurements } from "./grid/pending-measurements";
import { gridLocale } from "./grid/locales";
import { addToContextMenu } from "./grid/context-menu";
import { openWorkbook } from "./grid/open-workbook";
import { screenGrid } from "./grid/screen-grid";
import { onSelectedCellChange, selectedCard } from "./grid/selected-card";
import { download } from "./page/download";
import { readManifest, type CommandAction } from "./page/manifest";
import { MissingFile, ownFile } from "./page/own-file";
import { page as newPage } from "./page/page";
import { readShortcuts } from "./page/shortcuts";
import { readSamples, sampleBytes, type Sample } from "./page/samples";
import { keepSettings, readSettings, type PageSettings } from "./page/settings";
import { scriptInterface } from "./script-interface";
import { UNREADABLE_TEXT } from "./unreadable-text";

const MANIFEST = "manifest.xml";

/** Assembles and starts the page; all its texts go through `say`, in the current language. */
async function start(root: HTMLElement): Promise<void> {
  let settings = readSettings();
  let say = speaker(texts, settings.language);
  let bookName = `${say("newWorkbook")}.xlsx`;
  const addin = newAddin();
  const page = newPage(root, {
    openFile: (file) => void openFile(file),
    openSample: (sample) => void openSample(sample),
    saveCopy,
    changeSettings: (changed) => void changeSettings(changed),
    runCommand,
    cellPlace: (sheet) => cellPlace(grid, sheet),
    selectedCard: () => selectedCard(grid, addin.cards),
    paneLoaded: () => addin.register(grid, manifest).catch(report),
  });
  const grid = screenGrid(page.sheet, settings.language, settings.dark);
  await openWorkbook(grid, emptyWorkbook(say("newSheet")), bookName);
  // The following need an open workbook.
  const cancelMeasurements = trackMeasurements(grid);
  interceptTyping(grid);
  explainErrors(grid, addin.sentences);
  followLinks(grid);
  onSelectedCellChange(grid, page.lookAtSelection);
  const bridge = createBridge(
    grid,
    addin,
    () => settings,
    () => page.pane.show(),
  );
  let markReady: () => void = () => undefined;
  let ready = new Promise<void>((resolve) => {
    markReady = resolve;
  });
  const scripts = scriptInterface(grid, bridge, addin.sentences, () => ready, openBytes);
  Object.assign(window, { [BRIDGE]: bridge, workbench: scripts });

  const manifestText = await ownFile(MANIFEST).then(
    (response) => response.text(),
    () => null,
  );
  let manifest = readManifest(manifestText ?? "", settings.language);
  addToContextMenu(grid, manifest.cellMenu, runCommand);
  const samples = await readSamples();
  const shortcuts = await ownFile(manifest.shortcuts).then(
    async (response) => readShortcuts((await response.json()) as Parameters<typeof readShortcuts>[0]),
    () => [],
  );
  draw();
  if (manifestText === null) page.messages.show("problem", say("addinMissing", { file: MANIFEST }));
  await startPane();
  // Scripts that called before the first pane was loaded have waited until now.
  markReady();

  /** Reloads the pane's page; `ready` lets scripts wait for its formulas. */
  async function startPane(): Promise<void> {
    ready = manifestText === null ? Promise.resolve() : page.pane.load();
    await ready;
  }

  function draw(): void {
    page.draw({ say, settings, samples, manifest, shortcuts, bookName });
  }

  /** A new workbook gets a new pane, as in Excel. */
  async function openBytes(bytes: Uint8Array, name: string): Promise<void> {
    let workbook;
    try {
      workbook = readFile(bytes, name, { looks: true });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      const { reason, row, document } = error;
      const sentence = anyOf(say)(UNREADABLE_TEXT[reason], { name, row, document });
      page.messages.show("problem", sentence);
      throw new Error(sentence, { cause: error });
    }
    cancelMeasurements();
    await openWorkbook(grid, workbook, name);
    bridge.settings.clear();
    bridge.pages.clear();
    bridge.charts.clear();
    bridge.protection.clear();
    bridge.lists = [];
    bookName = name;
    draw();
    if (workbook.uses1904Dates) page.messages.show("info", say("dates1904", { name }));
    else page.messages.clear();
    await startPane();
  }

  async function openFile(file: File): Promise<void> {
    page.messages.show("info", say("opening", { name: file.name }));
    const bytes = new Uint8Array(await file.arrayBuffer());
    // Reading blocks the browser; let it draw the message first.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await openBytes(bytes, file.name).catch(ignoreReported);
  }

  async function openSample(sample: Sample): Promise<void> {
    try {
      await openBytes(await sampleBytes(sample), sample.file);
    } catch (error) {
      if (!(error instanceof MissingFile)) ignoreReported(error);
      else page.messages.show("problem", say("sampleMissing", { name: sample.file }));
    }
  }

  /** Problems with a file are shown in the message bar; anything else is a bug of ours. */
  function ignoreReported(error: unknown): void {
    if (!(error instanceof Error && error.cause instanceof UnreadableFile)) throw error;
  }

  function saveCopy(): void {
    const name = bookName.replace(/\.\w+$/, "") + ".xlsx";
    download(writeWorkbook(currentWorkbook(grid, bridge)), name);
    page.messages.show("info", say("saved", { name }));
  }

  function runCommand(action: CommandAction): void {
    if (action.kind === "showPane") {
      page.pane.show();
      return;
    }
    const handler = addin.actions.get(action.functionName);
    if (handler) handler({ completed: () => undefined });
    else page.messages.show("problem", say("actionMissing"));
  }

  /**
   * Excel reads the language when it starts an add-in, so the pane is reloaded; a theme change needs only a refresh.
   */
  async function changeSettings(changed: PageSettings): Promise<void> {
    const isNewLanguage = changed.language !== settings.language;
    settings = changed;
    keepSettings(changed);
    say = speaker(texts, changed.language);
    manifest = readManifest(manifestText ?? "", changed.language);
    addToContextMenu(grid, manifest.cellMenu, runCommand);
    grid.api.setLocale(gridLocale(changed.language));
    grid.api.toggleDarkMode(changed.dark);
    page.messages.clear();
    draw();
    if (isNewLanguage) await startPane();
    else page.pane.refresh();
  }

  function report(error: unknown): void {
    if (!(error instanceof MissingFile)) throw error;
    page.messages.show("problem", say("addinMissing", { file: error.file }));
  }
}

const root = document.getElementById("page");
if (root) void start(root);
