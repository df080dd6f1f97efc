import { onRibbonAction, ready, showPane } from "../excel/host";
import { createCheckRequests } from "./check-requests";

const requests = createCheckRequests();

/** The pane itself comes later and apart, so that formulas and ribbon never wait for it. */
async function start(): Promise<void> {
  if (await ready())
    onRibbonAction("checkSheet", async () => {
      await showPane();
      requests.request();
    });
  const { startPane } = await import("./start-pane");
  startPane(requests);
}

void start();
