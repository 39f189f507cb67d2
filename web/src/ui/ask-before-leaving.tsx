import { Button } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { words } from "../words.ts";
import { Dialog } from "./dialog.tsx";

/** Asks before a screen is left on which something is not saved; the browser asks by itself where the page is closed. */
export function AskBeforeLeaving({ isUnsaved }: { readonly isUnsaved: () => boolean }) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: isUnsaved,
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  });
  if (status !== "blocked") return null;
  return (
    <Dialog label={words.ui.leaving.title} close={reset}>
      <p>{words.ui.leaving.says}</p>
      <div className="form-foot">
        <Button variant="default" onClick={proceed}>
          {words.ui.leaving.leave}
        </Button>
        <Button onClick={reset} data-autofocus>
          {words.ui.leaving.stay}
        </Button>
      </div>
    </Dialog>
  );
}
