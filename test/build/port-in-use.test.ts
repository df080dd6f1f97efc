import { portInUse } from "../../src/build/port-in-use";
import { filesIn, serve } from "../setup/static-server";

test("a port counts as in use for as long as a program answers on it", async () => {
  const server = await serve(filesIn("assets"));
  const port = Number(new URL(server.origin).port);
  expect(await portInUse(port)).toBe(true);
  await server.close();
  expect(await portInUse(port)).toBe(false);
});
