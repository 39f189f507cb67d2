import { Dialog } from "../ui/dialog.tsx";
import { useKeyRegistry, type KeyLayer } from "../ui/key-bindings.ts";
import { KeyCap } from "../ui/key-cap.tsx";
import { useSingleKeys } from "../ui/key-provider.tsx";
import { words } from "../words.ts";

/** The keys that do something on the screen that is shown, by the part of it that they belong to. */
export function KeyHelp({ close }: { readonly close: () => void }) {
  const registry = useKeyRegistry();
  const [singleKeys] = useSingleKeys();
  const told = registry.layers().filter(({ bindings }) => bindings.some(({ hidden }) => hidden !== true));
  // Several parts of a screen may go by one name.
  const layers = [...Map.groupBy(told, ({ title }) => title)].map(([title, alike]) => ({
    ...{ title, bindings: alike.flatMap(({ bindings }) => bindings) },
  }));
  return (
    <Dialog label={words.shell.keysOfThisScreen} close={close}>
      {singleKeys ? null : <p>{words.shell.keysAreOff}</p>}
      {layers.toReversed().map((layer) => (
        <KeyGroup key={layer.title} layer={layer} />
      ))}
    </Dialog>
  );
}

function KeyGroup({ layer }: { readonly layer: KeyLayer }) {
  return (
    <section className="key-help">
      <h3>{layer.title}</h3>
      <dl>
        {layer.bindings
          .filter(({ hidden }) => hidden !== true)
          .map(({ key, label }) => (
            <div key={key}>
              <dt>
                <KeyCap>{key.length === 1 ? key.toUpperCase() : key.replace("Ctrl+k", "Ctrl K")}</KeyCap>
                <span className="shell-hidden">{key}</span>
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
