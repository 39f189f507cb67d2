import { createContext, use, useEffect, useRef } from "react";

/** A key of the present screen: what it is called in the help, and what it does. */
export type KeyBinding = {
  /** As `event.key` has it ("j", "Enter", "?"), or with a modifier: "Ctrl+k", "Alt+1". */
  readonly key: string;
  readonly label: string;
  /** Told whether Shift was held: it stretches what is chosen. */
  readonly run: (how?: { readonly shift: boolean }) => void;
  /** A second way to the same act is not told twice. */
  readonly hidden?: boolean;
};

/** A group of keys that holds while a part of the screen is shown. The one added last is asked first. */
export type KeyLayer = { readonly title: string; readonly bindings: readonly KeyBinding[] };

/** Where the parts of the screen put their keys. */
export type KeyRegistry = {
  readonly add: (layer: { readonly current: KeyLayer }) => () => void;
  readonly layers: () => readonly KeyLayer[];
};

const none: KeyRegistry = { add: () => () => undefined, layers: () => [] };

export const KeyContext = createContext<KeyRegistry>(none);

/** The keys that hold at present, for the help and for the palette. */
export function useKeyRegistry(): KeyRegistry {
  return use(KeyContext);
}

/** Gives a part of the screen its keys for as long as it is shown. */
export function useKeys(title: string, bindings: readonly KeyBinding[]): void {
  const registry = use(KeyContext);
  const layer = useRef<KeyLayer>({ title, bindings });
  useEffect(() => {
    layer.current = { title, bindings };
  });
  useEffect(() => registry.add(layer), [registry]);
}
