import { createRootRoute } from "@tanstack/react-router";
import { BrokenScreen } from "./shell/broken-screen.tsx";
import { Shell } from "./shell/shell.tsx";
import { UnknownScreen } from "./shell/unknown-screen.tsx";

/** The frame of the desk, in which every screen stands. */
export const root = createRootRoute({
  component: Shell,
  notFoundComponent: UnknownScreen,
  errorComponent: BrokenScreen,
});

/** Where a screen stands: each lies right under the frame. */
export const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path });
