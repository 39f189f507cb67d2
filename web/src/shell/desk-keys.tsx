import { createContext, use, useMemo, useState, type ReactNode } from "react";
import { useKeys } from "../ui/key-bindings.ts";
import { useNotice } from "../ui/notice.tsx";
import { words } from "../words.ts";
import { KeyHelp } from "./key-help.tsx";
import { Palette } from "./palette.tsx";

type Opener = { readonly openPalette: () => void; readonly openHelp: () => void };

const OpenerContext = createContext<Opener>({ openPalette: () => undefined, openHelp: () => undefined });

/** Opens what can be called up from everywhere. */
export function useOpener(): Opener {
  return use(OpenerContext);
}

/** The keys that hold on every screen, and what they open. */
export function DeskKeys({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<"palette" | "help">();
  const opener = useMemo(() => ({ openPalette: () => setOpen("palette"), openHelp: () => setOpen("help") }), []);
  const close = () => setOpen(undefined);
  const { undo } = useNotice();
  useKeys(words.shell.everywhere, [
    { key: "Ctrl+k", label: words.shell.openPalette, run: opener.openPalette },
    { key: "?", label: words.shell.keysOfThisScreen, run: opener.openHelp },
    { key: "u", label: words.undo.last, run: undo },
  ]);
  return (
    <OpenerContext value={opener}>
      {children}
      {open === "palette" ? <Palette close={close} /> : null}
      {open === "help" ? <KeyHelp close={close} /> : null}
    </OpenerContext>
  );
}
