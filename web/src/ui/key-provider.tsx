import { useEffect, useMemo, type ReactNode } from "react";
import { KeyContext, type KeyLayer, type KeyRegistry } from "./key-bindings.ts";
import { bindingFor } from "./key-match.ts";
import { useStored } from "./stored.ts";

const setting = "single-keys";

/** Whether keys without a modifier do anything, and how to change that. It is remembered. */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
  const [text, setText] = useStored(setting);
  return [text !== "off", (on) => setText(on ? "" : "off")];
}

function makeRegistry(): KeyRegistry {
  const held: { current: KeyLayer }[] = [];
  return {
    layers: () => held.map(({ current }) => current),
    add: (layer) => {
      held.push(layer as { current: KeyLayer });
      return () => void held.splice(held.indexOf(layer as { current: KeyLayer }), 1);
    },
  };
}

function placeOf(target: EventTarget | null) {
  const element = target instanceof Element ? target : undefined;
  const inField = element?.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
  return {
    inField: inField instanceof Element,
    onControl: element?.closest("button, a, summary, [role=tab]") instanceof Element,
  };
}

/** Ctrl+Enter saves the form in which it is pressed, from any of its fields, and nothing below it: a note ends no call. */
function formOf({ key, ctrlKey, metaKey, target }: KeyboardEvent): HTMLFormElement | null {
  const isSave = key === "Enter" && (ctrlKey || metaKey);
  return isSave && target instanceof Element ? target.closest("form") : null;
}

/** Hears the keys of the whole page and hands each press to the part of the screen that it is meant for. */
export function KeyProvider({ children }: { readonly children: ReactNode }) {
  const registry = useMemo(() => makeRegistry(), []);
  const [singleKeys] = useSingleKeys();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || (event.repeat && !/^[jk]$/.test(event.key))) return;
      if (document.querySelector("[aria-modal=true]") !== null) return; // What is covered does not hear.
      const form = formOf(event);
      if (form !== null) {
        event.preventDefault();
        form.requestSubmit();
        return;
      }
      const binding = bindingFor(event, registry.layers(), { ...placeOf(event.target), singleKeys });
      if (binding === undefined) return;
      event.preventDefault();
      binding.run({ shift: event.shiftKey });
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, [registry, singleKeys]);
  return <KeyContext value={registry}>{children}</KeyContext>;
}
