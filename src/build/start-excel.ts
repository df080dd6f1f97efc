import { addinConfiguration } from "./addin-configuration.ts";
import { addinSettings, DEVELOPMENT_URL } from "./addin-settings.ts";
import { serve } from "./dev-server.ts";
import { sideloadSteps } from "./sideload-steps.ts";
import { giveUp, say } from "./say.ts";

/** Where the development manifest says the add-in is. */
const PORT = Number(new URL(DEVELOPMENT_URL).port);

/** Serves the add-in over https and opens Excel with it. */
async function startExcel(): Promise<void> {
  const plan = sideloadSteps(process.platform);
  if (!plan.start) throw new Error(plan.because);
  // Both ask the system for rights or registry keys as soon as they are used, so they wait until they are needed.
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const { sideloadAddIn } = await import("office-addin-dev-settings");
  const addin = addinConfiguration(addinSettings({ ...process.env, ADDIN_URL: DEVELOPMENT_URL }));
  await serve([addin], {
    port: PORT,
    certificate: await getHttpsServerOptions(),
    onReady: () => {
      say("Opening Excel with the add-in. When done: Ctrl+C, then npm run stop:excel");
      sideloadAddIn("manifest.xml").catch(giveUp);
    },
  });
}

startExcel().catch(giveUp);
