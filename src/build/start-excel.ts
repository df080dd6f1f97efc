import { addinConfiguration } from "./addin-configuration.ts";
import { addinSettings, DEVELOPMENT_URL } from "./addin-settings.ts";
import { serve } from "./dev-server.ts";
import { sideloadSteps } from "./sideload-steps.ts";
import { giveUp, say } from "./say.ts";

/** Port in the development manifest. */
const PORT = Number(new URL(DEVELOPMENT_URL).port);

/** Serves the add-in over https and opens Excel with it. */
async function startExcel(): Promise<void> {
  const plan = sideloadSteps(process.platform);
  if (!plan.start) throw new Error(plan.because);
  // Loaded only now, since both require system rights or registry keys as soon as they are used.
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
