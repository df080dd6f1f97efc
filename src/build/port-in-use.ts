import { connect } from "node:net";

/** True if a program on this machine already listens on the port. */
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
