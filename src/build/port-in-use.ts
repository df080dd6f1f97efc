import { connect } from "node:net";

/** Whether a program of this machine answers on the port already. */
export function portInUse(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect({ port, host: "localhost" });
    const answer = (used: boolean) => {
      probe.destroy();
      resolve(used);
    };
    probe.once("connect", () => answer(true)).once("error", () => answer(false));
  });
}
